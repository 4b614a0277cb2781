"""A page in Chromium that is held to its promises while a test drives it.

Whatever a test does: any request but for the page's own file and what it saves fails it, and so does
an error on the console or an exception in the page.
"""
import json
import os
import shutil
import subprocess
import tempfile
from urllib.parse import quote

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SUBMISSIONS = os.path.join(ROOT, "Fixtures", "submissions")
RULEBOOK = os.path.join(ROOT, "Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json")


def expect(condition, *what):
    if not condition:
        raise AssertionError(" ".join(str(part) for part in what) or "not as expected")


def same(actual, expected, what=""):
    if actual == expected:
        return
    # Of long texts what stands before their first difference is of no interest.
    if isinstance(actual, str) and isinstance(expected, str):
        start = max(0, len(os.path.commonprefix([actual, expected])) - 60)
        actual, expected = actual[start:start + 400], expected[start:start + 400]
    raise AssertionError(f"{what}: {actual!r} is not {expected!r}"[:3000])


def run(tool, *words, text=None):
    """What a command line prints on standard output, as bytes."""
    done = subprocess.run([tool, *words], input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    expect(done.returncode in (0, 2), words, done.returncode, done.stderr.decode()[:400])
    return done.stdout


def assessed(tool, path, language="zh"):
    """What `assess --format json` says of a file."""
    return json.loads(run(tool, "assess", "--format", "json", "--lang", language, path))


def screenshots():
    """Where pictures are kept; None where they are not wanted."""
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        os.makedirs(folder, exist_ok=True)
    return folder


class Page:
    """A file opened in a new context of the browser, without a network."""

    def __init__(self, browser, html, name="form.html", width=1280, height=900, before=None):
        self.folder = tempfile.mkdtemp(prefix="unionstar-browser-")
        self.address = "file://" + quote(os.path.join(self.folder, name))
        with open(os.path.join(self.folder, name), "wb") as file:
            file.write(html)
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, accept_downloads=True, offline=True,
            reduced_motion="reduce")
        if before:
            self.context.add_init_script(before)
        self.requests, self.errors, self.dialogs = [], [], []
        self.accepts = True
        self.page = self.context.new_page()
        self.watch(self.page)
        self.page.goto(self.address)

    def watch(self, page):
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self.errors.append(message.text)
                if message.type in ("error", "warning") else None)
        page.on("dialog", self.answer)

    def answer(self, dialog):
        self.dialogs.append((dialog.type, dialog.message))
        dialog.accept() if self.accepts else dialog.dismiss()

    def close(self):
        """Ends the page; fails where it has broken a promise meanwhile."""
        for url in self.requests:
            expect(url == self.address or url.startswith("blob:"), "a request to", url)
        same(self.errors, [], "errors in the page")
        self.context.close()
        shutil.rmtree(self.folder)


class Form(Page):
    """The form that `form` prints."""

    printed = {}

    def __init__(self, tool, browser, *words, **more):
        if words not in Form.printed:
            Form.printed[words] = run(tool, "form", *words)
        super().__init__(browser, Form.printed[words], **more)
        self.tool = tool
        self.page.wait_for_selector("#standing .name", timeout=30000)

    def settle(self):
        """Waits until what was typed is rated: a timer as long as the page's own ends after it."""
        self.page.evaluate("new Promise(done => setTimeout(done, 100))")

    def text(self, selector):
        return self.page.eval_on_selector(selector, "e => e.textContent")

    def texts(self, selector):
        return self.page.eval_on_selector_all(selector, "all => all.map(e => e.textContent)")

    def open(self, path):
        """Opens a file by the page's own button for it."""
        self.page.set_input_files("#file", path)
        self.page.wait_for_function(
            "name => document.getElementById('told').textContent.includes(name)",
            arg=os.path.basename(path))

    def save(self):
        """Presses Save. Returns the file's path and the name that was proposed."""
        with self.page.expect_download() as waiting:
            self.page.evaluate("document.getElementById('save').click()")
        name = waiting.value.suggested_filename
        path = os.path.join(self.folder, "saved.json")
        waiting.value.save_as(path)
        return path, name

    def engine_says(self, path, language="zh"):
        """What the engine in the page says of a file's bytes."""
        with open(path, "rb") as file:
            raw = list(file.read())
        return self.page.evaluate(ASK_ENGINE, [raw, 0 if language == "zh" else 1])

    def shown(self):
        """What the page shows of the rating: star, tiers, what is missing, states of clauses."""
        return self.page.evaluate(SHOWN)


ASK_ENGINE = """async ([raw, language]) => {
  if (!window.asked) {
    const text = document.getElementById("engine").textContent;
    const packed = Uint8Array.from(atob(text.trim()), c => c.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = await new Response(stream).arrayBuffer();
    window.asked = (await WebAssembly.instantiate(bytes, {})).instance.exports;
    put(new TextEncoder().encode(
      JSON.parse(document.getElementById("carried").textContent).rulebook));
    if (window.asked.load(0) !== 0) throw new Error("the rules are refused");
  }
  function put(bytes) {
    const start = window.asked.input(bytes.length);
    new Uint8Array(window.asked.memory.buffer).set(bytes, start);
  }
  put(new Uint8Array(raw));
  window.asked.assess(language);
  const { output, outputLength, memory } = window.asked;
  return new TextDecoder().decode(new Uint8Array(memory.buffer, output(), outputLength()));
}"""

SHOWN = """() => {
  const text = element => (element ? element.textContent : null);
  const all = (selector, map) => Array.from(document.querySelectorAll(selector), map);
  const clauses = {};
  for (const frame of document.querySelectorAll(".question")) {
    const state = frame.querySelector(".state").className.replace(/^state */, "");
    clauses[text(frame.querySelector(".id"))] = state;
  }
  return {
    name: text(document.querySelector("#standing .name")),
    stars: (text(document.querySelector("#standing .stars")) || "").replace(/☆/g, "").length,
    scores: all(".tiers tbody td:nth-child(2)", cell => cell.firstChild.textContent),
    missing: all("#missing .list > li > a", link => link.textContent.split(" ")[0]),
    heading: text(document.querySelector("#missing h3")),
    clauses,
  };
}"""


def agrees(shown, result):
    """Fails where what a page shows is not what `assess` says."""
    same(shown["stars"], result["star"], "stars")
    scores = {f"{r['met']}/{r['applicable']}" for l in result["levels"] for r in l["requirements"]}
    same(set(shown["scores"]), scores, "scores")
    for status in ("unmet", "unanswered"):
        said = {c["id"] for key in ("unmet", "unanswered") for criterion in result[key]
                for c in criterion["clauses"] if c["status"] == status}
        same({id for id, state in shown["clauses"].items() if state == status}, said, status)
    following = result["next"]
    same(set(shown["missing"]), {c["id"] for c in following["criteria"]} if following else set(),
         "what is missing")
    same(str(following["steps"]) in shown["heading"] if following else True, True, "steps")
