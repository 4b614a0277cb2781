"""The form in a browser of 2018, as far as that can be had: what came later is taken away from Chromium
before the page is read."""
import json
import os

from harness import SUBMISSIONS, Form, Page, agrees, expect, run, same

# What came after Chromium 63, Firefox 58 and Safari 11, in one of them at least.
OLD = """(() => {
  const gone = {
    Array: ["fromAsync"], Object: ["fromEntries", "groupBy", "hasOwn"], Promise: ["allSettled", "any"],
    Uint8Array: ["fromBase64"], WebAssembly: ["compileStreaming", "instantiateStreaming"],
    performance: ["measureUserAgentSpecificMemory"],
  };
  const goneOfObjects = {
    Array: ["flat", "flatMap", "at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"],
    String: ["at", "matchAll", "replaceAll", "trimStart", "trimEnd", "isWellFormed"],
    Promise: ["finally"], Blob: ["arrayBuffer", "stream", "text"],
    Element: ["replaceChildren", "checkVisibility", "getAnimations"],
    HTMLInputElement: ["showPicker"], TextEncoder: ["encodeInto"],
  };
  for (const name of Object.keys(gone)) for (const key of gone[name]) delete window[name][key];
  for (const name of Object.keys(goneOfObjects)) {
    for (const key of goneOfObjects[name]) delete window[name].prototype[key];
  }
  for (const name of ["BigInt", "structuredClone", "queueMicrotask", "AbortController",
    "CompressionStream", "DecompressionStream", "HTMLDialogElement", "ResizeObserver", "Navigation",
    "onbeforeprint", "requestIdleCallback", "scheduler", "showSaveFilePicker"]) delete window[name];
  // These took nothing to say how.
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function () { focus.call(this); };
  const scroll = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function () { scroll.call(this, true); };
})()"""


def says_that_it_does_not_run(tool, browser):
    """Too old a browser, and a file that was cut or damaged on its way, are told instead of a form."""
    html = run(tool, "form", "--lang", "zh")
    engine = html.index(b'id="engine">') + len(b'id="engine">')
    damaged = html[:engine + 20000] + html[engine + 24000:]
    for page, before in ((html, "delete window.WebAssembly"), (damaged, None), (damaged, OLD)):
        page = Page(browser, page, before=before)
        page.page.wait_for_selector("#told:not([hidden])")
        expect("2018" in page.page.inner_text("#told"), "what to do")
        expect(not page.page.is_visible("#save"), "no button that does nothing")
        page.errors.clear()
        page.close()


def main(tool, browser):
    says_that_it_does_not_run(tool, browser)
    form = Form(tool, browser, "--lang", "zh", width=360, height=740, before=OLD)
    path = os.path.join(SUBMISSIONS, "non-public-three-stars.json")
    form.open(path)
    result = json.loads(run(tool, "assess", "--format", "json", "--lang", "zh", path))
    agrees(form.shown(), result)
    saved, _ = form.save()
    with open(saved, "rb") as file, open(path, "rb") as original:
        same(file.read(), original.read(), "as saved")
    form.page.eval_on_selector("#missing .list li li a", "a => a.click()")
    wanted = form.text("#missing .list li li a")
    top = form.page.evaluate("""id => {
      const frame = document.activeElement.closest(".question");
      return frame.querySelector(".id").textContent === id ? frame.getBoundingClientRect().top : null;
    }""", wanted)
    expect(top is not None and 40 < top < 740, "the question that is missing, below the bar:", top)
    form.page.keyboard.press("ArrowRight")
    form.settle()
    # Where nothing is told of printing, the change of medium is.
    form.page.emulate_media(media="print")
    form.page.wait_for_selector("#sheet .sheet")
    form.page.emulate_media(media="screen")
    form.page.reload()
    form.page.wait_for_selector("#standing .name")
    same(form.page.input_value('[name="organisation/name"]'), result["organisation"]["name"], "kept")
    form.close()
