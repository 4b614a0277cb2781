"""Whatever a file holds stays text, and the page reaches nothing: no request, no eval, no script but
its own, with the network off."""
import json
import os

from harness import RULEBOOK, Form, Page, agrees, expect, run, same

NAMES = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</script><svg onload=alert(1)>",
         "甲\u202e乙\u2066丙\u200f", "{{script}} ${1} $& `", "=cmd|' /C calc'!A0", "长" * 10000,
         "__proto__", "../../etc/passwd", "a\\b:c*d?e\"f<g>h|i", "\u0000\u0007\u0085"]


def opens_hostile(tool, form, name):
    path = os.path.join(form.folder, "hostile.json")
    answer = {"met": True, "evidence": [name], "note": name}
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"organisation": {"name": name, "type": "non-public", "district": name},
                   "source": name, "x-" + name: {name: name},
                   "answers": {"B2": answer, "S2": answer}}, file)
    form.open(path)
    form.settle()
    same(form.page.input_value('[name="organisation/name"]'), name, "the name as it is")
    same(form.page.input_value('[name="evidence/B2a"]'), name, "the evidence")
    result = json.loads(run(tool, "assess", "--format", "json", "--lang", "zh", path))
    if "star" in result:  # One of only control characters counts as blank.
        agrees(form.shown(), result)
    same(form.page.evaluate("document.querySelectorAll('img, svg, iframe, object').length"), 0,
         "elements of a name")
    width = form.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    same(max(width, 0), 0, "what the name sticks out")
    _, proposed = form.save()
    expect(len(proposed) < 100 and not set(proposed) & set('\\/:*?"<>|\u202e\u2066\u200f\u0000'),
           proposed)
    # Mistakes are told with the text that they are about.
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"organisation": {"name": "甲", "type": name}, name: 1, "answers": {name: True}}, file)
    form.open(path)
    same(form.page.evaluate("document.querySelectorAll('img, svg, iframe, object').length"), 0,
         "elements of a mistake")


def stays_as_it_is(form):
    """What is no submission at all, however large or deep, leaves the form alone and says where."""
    path = os.path.join(form.folder, "odd.json")
    form.page.fill('[name="organisation/name"]', "原来的")
    form.save()
    deep = b'{"organisation": {"name": "a", "type": "township"}, "x-1": %s}'
    for text in (b"", b"[]", b'{"organisation": {"name": "\xff"}}', "{\"甲\": 1}".encode("utf-16"),
                 "{\"甲工会\": 1}".encode("gb18030"), deep % (b"[" * 9000 + b"]" * 9000),
                 deep % (b"[" * 300000), b"{" * 3000000):
        with open(path, "wb") as file:
            file.write(text)
        form.open(path)
        expect("行" in form.text("#told .list li"), text[:60])
        same(form.page.input_value('[name="organisation/name"]'), "原来的", text[:60])


ATTEMPTS = """async () => {
  // What the debugger calls at once may eval; what the page runs later may not.
  await new Promise(done => setTimeout(done, 1));
  const tried = {};
  const attempt = async (name, act) => {
    try { await act(); tried[name] = "done"; } catch (error) { tried[name] = "refused"; }
  };
  const loaded = (element, parent) => new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    (parent || document.body).append(element);
    setTimeout(reject, 300);
  });
  const element = (tag, attributes) => Object.assign(document.createElement(tag), attributes);
  await attempt("eval", () => eval("1"));
  await attempt("Function", () => new Function("return 1")());
  await attempt("setTimeout", () => new Promise((resolve, reject) => {
    window.ran = resolve; setTimeout("window.ran()"); setTimeout(reject, 100); }));
  await attempt("fetch", () => fetch("https://example.com/"));
  await attempt("fetch file", () => fetch(location.href));
  await attempt("fetch data", () => fetch("data:,x"));
  await attempt("request", () => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.onload = resolve; request.onerror = reject;
    request.open("GET", "https://example.com/"); request.send(); }));
  await attempt("image", () => loaded(element("img", { src: "https://example.com/x.png" })));
  await attempt("frame", () => new Promise((resolve, reject) => {
    document.addEventListener("securitypolicyviolation", reject, { once: true });
    document.body.append(element("iframe", { src: "https://example.com/" }));
    setTimeout(resolve, 300); }));
  await attempt("script", () => loaded(element("script", { src: "https://example.com/x.js" })));
  await attempt("inline script", () => {
    document.body.append(element("script", { textContent: "window.inline = 1" }));
    if (!window.inline) throw new Error(); });
  await attempt("handler", () => {
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.handled = 1");
    document.body.append(button);
    button.click();
    if (!window.handled) throw new Error(); });
  await attempt("style", () => loaded(element("link", { rel: "stylesheet", href: "https://example.com/" }),
    document.head));
  await attempt("inline style", () => {
    const box = document.createElement("p");
    box.setAttribute("style", "color: rgb(1, 2, 3)");
    document.body.append(box);
    if (getComputedStyle(box).color !== "rgb(1, 2, 3)") throw new Error(); });
  await attempt("socket", () => new Promise((resolve, reject) => {
    const socket = new WebSocket("wss://example.com/");
    socket.onopen = resolve; socket.onerror = reject; }));
  await attempt("beacon", () => { navigator.sendBeacon("https://example.com/", "x"); throw new Error(); });
  await attempt("worker", () => new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
    worker.onmessage = resolve; worker.onerror = reject; setTimeout(reject, 300); }));
  await attempt("WebAssembly", () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  return tried;
}"""


def policy_holds(tool, browser):
    form = Form(tool, browser, "non-public")
    tried = form.page.evaluate(ATTEMPTS)
    same([name for name, outcome in tried.items() if outcome == "done"], ["WebAssembly"],
         "what the policy lets through")
    # The browser tells on its console of each attempt; what reached the network is told as a request.
    refused = [error for error in form.errors if "Content Security Policy" in error
               or "violates" in error]
    expect(len(refused) >= 10, form.errors)
    form.errors.clear()
    # An attempt that was refused is told as a request too, and fails at once for this reason.
    form.requests = [url for url in form.requests if "example.com" not in url
                     and not url.startswith("data:")]
    form.close()
    return len(tried)


def main(tool, browser):
    form = Form(tool, browser, "--lang", "zh", width=360, height=740)
    for name in NAMES:
        opens_hostile(tool, form, name)
    stays_as_it_is(form)
    same(form.dialogs, [], "dialogs")
    form.close()
    # The rules can say what they like, too.
    with open(RULEBOOK, encoding="utf-8") as file:
        rules = file.read()
    hostile = "</script><img src=x onerror=alert(1)><!--{{script}}"
    marked = rules.replace("杭州市基层工会规范化建设工作指引", json.dumps(hostile)[1:-1], 1)
    path = os.path.join("/tmp", f"unionstar-rules-{os.getpid()}.json")
    with open(path, "w", encoding="utf-8") as file:
        file.write(marked)
    page = Page(browser, run(tool, "form", "non-public", "--lang", "zh", "--rulebook", path))
    os.remove(path)
    page.page.wait_for_selector("#standing .name")
    expect(hostile in page.page.eval_on_selector("#guideline", "e => e.textContent"), "the title")
    page.close()
    print(f"   {len(NAMES)} hostile names; {policy_holds(tool, browser)} things tried, WebAssembly allowed")
