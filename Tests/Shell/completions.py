"""Types command lines in real, interactive shells and presses Tab.

usage: completions.py TOOL [SHELL...]    needs pexpect, and the shells; those that are missing are told
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import pexpect

TAB = "\t"

# What is typed after the tool's name, and the words that the tool is then given.
LINES = [
    ("ass" + TAB, ["assess"]),
    ("--lang zh ass" + TAB, ["--lang", "zh", "assess"]),
    ("help ver" + TAB, ["help", "verify"]),
    ("assess Fixtures/submissions/non-public-th" + TAB,
     ["assess", "Fixtures/submissions/non-public-three-stars.json"]),
    ("assess --targ" + TAB + "4", ["assess", "--target", "4"]),
    ("assess --format j" + TAB, ["assess", "--format", "json"]),
    ("assess --format=j" + TAB, ["assess", "--format=json"]),
    ("assess --set V5.4=tr" + TAB, ["assess", "--set", "V5.4=true"]),
    ("assess --set=V5.4=tr" + TAB, ["assess", "--set=V5.4=true"]),
    ("assess --set mutualAidPart" + TAB + "70", ["assess", "--set", "mutualAidParticipants=70"]),
    ("assess --reading percent-b" + TAB + "cum" + TAB,
     ["assess", "--reading", "percent-base=cumulative"]),
    ("assess --reading=percent-base=cum" + TAB, ["assess", "--reading=percent-base=cumulative"]),
    ("template non" + TAB, ["template", "non-public"]),
    ("template regional --form fed" + TAB,
     ["template", "regional", "--form", "federation"]),
    ("template --form joint sta" + TAB, ["template", "--form", "joint", "state-owned"]),
    ("rules V5.4" + "d" + TAB, ["rules", "V5.4d"]),
    ("rules B1 V5.4" + "d" + TAB, ["rules", "B1", "V5.4d"]),
    ("rules --tier vit" + TAB, ["rules", "--tier", "vitality"]),
    ("batch Fixtures/bat" + TAB + "dis" + TAB, ["batch", "Fixtures/batch/district.ndjson"]),
    ("batch FOLDER/一" + TAB + "自" + TAB, ["batch", "FOLDER/一 二/自评 表.json"]),
    ("ask FOLDER/一" + TAB + "自" + TAB, ["ask", "FOLDER/一 二/自评 表.json"]),
    ("ask non" + TAB + "Fixtures/interviews/beg" + TAB,
     ["ask", "non-public", "Fixtures/interviews/begun.json"]),
    ("assess --set members=n" + TAB, ["assess", "--set", "members=null"]),
    ("assess --set members=t" + TAB, ["assess", "--set", "members=t"]),
    ("completions z" + TAB, ["completions", "zsh"]),
    ("man" + TAB, ["manual"]),
    # Nothing is made up where only the person knows.
    ("assess --target " + TAB + "3", ["assess", "--target", "3"]),
    ("template non-public sta" + TAB, ["template", "non-public", "sta"]),
]

START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"],
             "unionstar() {{ printf '<%s>' \"$@\"; echo; }}; source {script}"),
    "zsh": (["zsh", "-f", "-i"],
            "unsetopt zle_bracketed_paste 2>/dev/null; "
            "fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; "
            "unionstar() {{ print -rn -- '<'${{(j:><:)@}}'>'; print; }}"),
    "fish": (["fish", "--no-config", "-i"],
             "function unionstar; printf '<%s>' $argv; echo; end; source {script}"),
}


def typed(shell, script, folder, text):
    """The words the tool is given when `text` is typed after its name."""
    words, prepare = START[shell]
    environment = dict(os.environ, TERM="xterm" if shell == "fish" else "dumb", PS1="ready> ",
                       HOME=folder, LC_ALL="C.UTF-8", XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
    child = pexpect.spawn(words[0], words[1:], env=environment, encoding="utf-8",
                          dimensions=(40, 400), timeout=20)
    try:
        child.sendline(prepare.format(script=script, folder=folder) + "; echo prep''ared")
        child.expect("prepared")
        time.sleep(0.3)
        child.send("unionstar ")
        for index, part in enumerate(text.replace("FOLDER", folder).split(TAB)):
            if index > 0:
                child.send(TAB)
                time.sleep(0.6)
            child.send(part)
            time.sleep(0.2)
        child.sendline("")
        child.expect(r"<([^\r\n]*)>\x1b?[^\r\n]*\r?\n")
        return child.match.group(1).split("><")
    finally:
        child.close(force=True)


def main():
    tool, shells = os.path.abspath(sys.argv[1]), sys.argv[2:] or list(START)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "一 二"))
        open(os.path.join(folder, "一 二", "自评 表.json"), "w").close()
        for shell in shells:
            if not shutil.which(shell):
                print(f"{shell}: skipped, it is not installed")
                continue
            script = os.path.join(folder, "_unionstar" if shell == "zsh" else f"script.{shell}")
            with open(script, "wb") as file:
                file.write(subprocess.run([tool, "completions", shell, "--lang", "zh"], check=True,
                                          stdout=subprocess.PIPE).stdout)
            def outcome(line):
                try:
                    return typed(shell, script, folder, line[0])
                except (pexpect.TIMEOUT, pexpect.EOF) as problem:
                    return [type(problem).__name__]

            right = 0
            with ThreadPoolExecutor(6) as pool:
                outcomes = list(pool.map(outcome, LINES))
            for (text, words), got in zip(LINES, outcomes):
                wanted = [word.replace("FOLDER", folder) for word in words]
                # zsh puts `=` between an option and its value.
                if got == wanted or " ".join(got) == " ".join(wanted).replace("--target ", "--target="):
                    right += 1
                else:
                    failures += 1
                    print(f"{shell}: {text!r}\n  wanted {wanted}\n  got    {got}")
            print(f"{shell}: {right} of {len(LINES)} lines as they should be")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
