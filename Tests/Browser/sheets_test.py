"""Rating sheets and the index of a batch as Chromium prints them.

The sheet of every example, of the longest unions and of hostile ones is printed to PDF, in the two
languages by turns: it is A4 and has at most four pages. What strangers wrote stays text: no script runs, no
element is made, nothing is asked of a network.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULEBOOK = ROOT / "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json"
MOST_PAGES = 4
MARKUP = """<script>window.ran = 1</script>"><img src=x onerror="window.ran = 1">'&amp;</style></title>"""
# Wide letters, marks upon marks, turns of direction, a ligature as wide as a line.
HARD = ["W" * 10_000, "\ufdfd" * 3_000, "a" + "\u0301" * 4_000, "\u202e\u0007\u2028" * 2_000,
        "\U00012031" * 3_000, "\U0001f468\u200d\U0001f469" * 1_000, "工会" * 5_000, MARKUP * 200]


def answered(rules, type_, form, answer):
    """A submission that answers every clause that binds a union of a type and form."""
    answers = {}
    for criterion in rules["criteria"]:
        types = criterion.get("types", [entry["id"] for entry in rules["types"]])
        for clause in criterion["clauses"]:
            binds = type_ in clause.get("types", types) and form in clause.get("forms", [form])
            if type_ in types and binds and clause["kind"] == "attest":
                answers[clause["id"]] = answer
    return {"year": 2025, "organisation": {"name": "甲", "type": type_, "form": form},
            "claimedStar": 5, "answers": answers}


def inputs():
    """Submissions by name: the longest of each type and form, and hostile ones."""
    rules = json.loads(RULEBOOK.read_text())
    document = "2025年度职工代表大会会议纪要及集体合同、工资专项集体合同备案材料.pdf"
    pairs = [(entry["id"], form) for entry in rules["types"] for form in entry["forms"]]
    for number, (type_, form) in enumerate(pairs):
        # With evidence and notes a sheet is about as long whatever the answer is.
        met = (True, False, None)[number % 3]
        answer = {"met": met, "evidence": [document] * 3, "note": document}
        yield f"long-{type_}-{form}-{met}", answered(rules, type_, form, answer)
    reviews = [{"stage": "district", "date": "2025-06-18", "by": HARD[0], "note": HARD[1],
                "answers": {"B1": False}}] * 60
    honours = [{"title": "model-home", "year": 2021}] * 90
    for number, text in enumerate(HARD):
        # Half of the clauses with many pieces of evidence, half with one long one.
        union = answered(rules, "state-owned", "joint", {"met": False, "evidence": [text[:400]] * 500})
        for clause in list(union["answers"])[::2]:
            union["answers"][clause] = {"met": False, "evidence": [text[:8000]], "note": text[:8000]}
        union["organisation"].update(name="甲" + text, district=text, code=text)
        yield f"hostile-{number}", union | {"reviews": reviews, "honours": honours}


class Watch:
    """A page that notes what it does beyond showing itself."""

    def __init__(self, browser):
        self.page = browser.new_page()
        self.noticed = []
        self.page.on("request", lambda request: self.note(request))
        self.page.on("console", lambda message: self.noticed.append(message.text))
        self.page.on("dialog", lambda dialog: (self.noticed.append("dialog"), dialog.dismiss()))

    def note(self, request):
        if not request.is_navigation_request():
            self.noticed.append(request.url)

    def show(self, path):
        self.page.goto(pathlib.Path(path).as_uri())
        assert not self.noticed, (path, self.noticed)
        assert self.page.evaluate("window.ran") is None, path
        foreign = "script, img, link, iframe, object, embed, form, input, [style], [onerror], [src]"
        assert self.page.locator(foreign).count() == 0, path
        assert self.page.locator("style").count() == 1, path
        # That the one style sheet is applied is what its digest in the policy is for.
        margin = self.page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign")
        assert margin == "center", path

    def print(self, path, pdf):
        """The pages of what is printed, which is A4."""
        self.show(path)
        self.page.pdf(path=pdf, prefer_css_page_size=True)
        told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
        facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
        assert "(A4)" in facts["Page size"], (path, facts)
        return int(facts["Pages"])


def sheet(tool, submission, language, path):
    run = subprocess.run(
        [tool, "assess", "--format", "html", "--lang", language, submission], capture_output=True)
    assert run.returncode == 0, (submission, run.stderr)
    path.write_bytes(run.stdout)
    return path


def main(tool, browser):
    folder = pathlib.Path(os.environ.get("SHEETS") or tempfile.mkdtemp(prefix="unionstar-sheets-"))
    folder.mkdir(parents=True, exist_ok=True)
    submissions = sorted((ROOT / "Fixtures/submissions").glob("*.json"))
    submissions += sorted((ROOT / "Fixtures/reviews").glob("*.json"))
    for name, union in inputs():
        submissions.append(folder / f"{name}.json")
        submissions[-1].write_text(json.dumps(union, ensure_ascii=False))
    watch = Watch(browser)
    pages = {}
    # Where the sheets are to be kept, each is printed in both languages; else they take turns.
    is_whole = "SHEETS" in os.environ
    for number, submission in enumerate(submissions):
        turn = ("zh", "en")[number % 2]
        for language in ("zh", "en") if is_whole or submission.stem == "hostile-7" else (turn,):
            name = f"{submission.stem}.{language}"
            html = sheet(tool, submission, language, folder / f"{name}.html")
            pages[name] = watch.print(html, folder / f"{name}.pdf")
    for name, count in pages.items():
        assert count <= MOST_PAGES, f"{name}: {count} pages"
    print(f"   {len(pages)} sheets, pages: " + ", ".join(
        f"{list(pages.values()).count(count)} of {count}" for count in sorted(set(pages.values()))))
    # What is marked in the text of the page is the very text.
    watch.show(folder / "hostile-7.zh.html")
    assert MARKUP[:60] in watch.page.inner_text(".sheet-who"), "the name is shown as it is"
    index(tool, watch, folder)


def index(tool, watch, folder):
    """A batch of hostile and of ordinary unions: the index leads to every sheet."""
    hostile = folder / "hostile"
    hostile.mkdir(exist_ok=True)
    for number, text in enumerate(HARD):
        union = {"organisation": {"name": "甲" + text, "type": "township", "district": text}, "source": text}
        (hostile / f"{number}.json").write_text(json.dumps(union))
    for language, paths in (("zh", ["Fixtures/batch"]), ("en", [str(hostile), "Fixtures/reviews"])):
        reports = folder / f"reports-{language}"
        run = subprocess.run(
            [tool, "batch", *paths, "--lang", language, "--reports", str(reports)], cwd=ROOT,
            capture_output=True)
        assert run.returncode in (1, 2), run.stderr
        count = watch.print(reports / "index.html", folder / f"index.{language}.pdf")
        links = watch.page.eval_on_selector_all(
            "#unions a", "links => links.map(link => decodeURI(link.href))")
        files = [path for path in reports.rglob("*.html") if path.name != "index.html"]
        assert sorted(links) == sorted(f"file://{path}" for path in files)
        drawn = watch.page.locator("svg").count()
        assert drawn > 20, drawn
        assert watch.print(files[0], folder / "one.pdf") <= MOST_PAGES
        print(f"   index of {len(files)} sheets: {count} pages, {drawn} drawings")


if __name__ == "__main__":
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        main(os.path.abspath(sys.argv[1]), playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]))
