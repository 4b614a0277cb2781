"""What is typed arrives whole, by an input method too; the focus is never below what floats; text can be
dragged; and the first choice of a type is answered at once."""
import json
import os

from harness import SUBMISSIONS, Form, expect, same

NO_STORAGE = "Storage.prototype.setItem = () => { throw new Error('refused') }"


def composes(form):
    """Pinyin turns into characters while the page rates what stands there in between."""
    session = form.context.new_cdp_session(form.page)
    for name, text in (("organisation/name", "杭州"), ("evidence/B2a", "选举记录"), ("note/B2a", "已备案"),
                       ("facts/members", "８０")):
        form.page.eval_on_selector(
            f'[name="{name}"]', "e => { const d = e.closest('details'); if (d) d.open = true; }")
        form.page.focus(f'[name="{name}"]')
        for typed in ("x", "xu", "xuan ju"):
            session.send("Input.imeSetComposition",
                         {"text": typed, "selectionStart": len(typed), "selectionEnd": len(typed)})
            form.settle()
            same(form.page.input_value(f'[name="{name}"]'), typed, "while it is composed")
        session.send("Input.insertText", {"text": text})
        form.settle()
        same(form.page.input_value(f'[name="{name}"]'), text, name)
    saved, _ = form.save()
    with open(saved, encoding="utf-8") as file:
        written = json.load(file)
    same(written["organisation"]["name"], "杭州", "the name")
    same(written["answers"]["B2"], {"met": None, "evidence": ["选举记录"], "note": "已备案"}, "B2")
    same(written["facts"]["members"], 80, "the number")


HIDDEN = """() => {
  const box = document.activeElement.getBoundingClientRect();
  const top = document.getElementById("bar").getBoundingClientRect().bottom;
  const bottom = document.getElementById("unkept").getBoundingClientRect().top;
  const seen = Math.min(box.bottom, bottom) - Math.max(box.top, top);
  return document.activeElement.closest("main") && seen < Math.min(box.height, bottom - top) * 0.6
    ? document.activeElement.name || document.activeElement.textContent : null;
}"""


def is_seen_with_the_focus(form):
    """Neither the bar at the top nor the note at the bottom covers what Tab leads to."""
    for key, start in (("Tab", '[name="organisation/name"]'), ("Shift+Tab", "#save-below")):
        form.page.focus(start)
        for _ in range(80):
            form.page.keyboard.press(key)
            same(form.page.evaluate(HIDDEN), None, f"hidden after {key}")


def drags_text(form):
    """Only a file that is dropped is the page's own matter."""
    taken = form.page.evaluate("""() => {
      const data = new DataTransfer();
      data.setData("text/plain", "甲");
      const box = document.querySelector('[name="organisation/name"]');
      return ["dragover", "drop"].map(name => !box.dispatchEvent(
        new DragEvent(name, { dataTransfer: data, cancelable: true, bubbles: true })));
    }""")
    same(taken, [False, False], "taken from the field")


def leads_back(form):
    """The focus goes to the form where the button that had it is gone."""
    form.open(os.path.join(SUBMISSIONS, "minimal.json"))
    form.page.focus("#told button")
    form.page.keyboard.press("Enter")
    same(form.page.evaluate("document.activeElement.id"), "main", "the focus")


CHOOSE = """async () => {
  await new Promise(done => setTimeout(done, 300));
  const type = document.querySelector('[name="organisation/type"]');
  type.selectedIndex = 1;
  const start = performance.now();
  type.dispatchEvent(new Event("change"));
  return performance.now() - start;
}"""


def main(tool, browser):
    form = Form(tool, browser, "non-public", "--lang", "zh", width=360, height=740, before=NO_STORAGE)
    composes(form)
    is_seen_with_the_focus(form)
    drags_text(form)
    leads_back(form)
    form.close()
    form = Form(tool, browser, "--lang", "zh")
    took = form.page.evaluate(CHOOSE)
    expect(form.page.query_selector("fieldset"), "its questions")
    form.close()
    print(f"   the first choice of a type drawn and rated in {took:.0f} ms")
