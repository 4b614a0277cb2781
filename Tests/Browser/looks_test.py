"""How the form looks and is told: at three widths, in both languages, by contrast, by its names in the
accessibility tree, and how long the first rating takes."""
import os

from harness import SUBMISSIONS, Form, expect, same, screenshots

WIDTHS = [(360, 740), (768, 1024), (1280, 900)]

# What sticks out of the page, which a narrow screen would have to scroll sideways for.
OUTSIDE = """() => Array.from(document.querySelectorAll(".screen *"))
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".unseen")
    && e.getBoundingClientRect().width > 1)
  .map(e => e.tagName + "." + e.className + " " + e.textContent.slice(0, 40)).slice(0, 5)"""

# WCAG 2.1, success criterion 1.4.3: 4.5 to 1, or 3 to 1 for large text.
CONTRAST = """() => {
  const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => (v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = numbers(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll(".screen *")) {
    const own = Array.from(element.childNodes).some(n => n.nodeType === 3 && n.data.trim());
    if (!own || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(numbers(style.color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const isLarge = parseFloat(style.fontSize) >= 24
      || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) {
      poor.push(element.className + " " + element.textContent.slice(0, 20) + " " + ratio.toFixed(2));
    }
  }
  return poor;
}"""


def fits(form, words):
    folder = screenshots()
    for width, height in WIDTHS:
        form.page.set_viewport_size({"width": width, "height": height})
        form.page.evaluate("window.scrollTo(0, 0)")
        same(form.page.evaluate(OUTSIDE), [], f"beyond {width} px, {words}")
        same(form.page.evaluate("document.documentElement.scrollWidth"), width, "the page's width")
        if not folder:
            continue
        name = os.path.join(folder, f"form-{words}-{width}")
        form.page.screenshot(path=name + "-1-top.png")
        for part, selector in (("2-numbers", ".facts"), ("3-questions", ".criterion"),
                               ("4-rating", "#missing")):
            form.page.eval_on_selector(
                selector, "e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 60)")
            form.page.screenshot(path=f"{name}-{part}.png")


def is_told(form):
    """Every control has a name, every group and region too, and each id that is named exists."""
    session = form.context.new_cdp_session(form.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    named = 0
    roles = {}
    for node in nodes:
        role = node.get("role", {}).get("value")
        roles[role] = roles.get(role, 0) + 1
        if node.get("ignored") or role not in (
                "textbox", "combobox", "radio", "button", "link", "group", "region", "navigation",
                "complementary", "DisclosureTriangle", "heading", "table", "radiogroup"):
            continue
        if role == "table" or role == "group" and not node.get("name", {}).get("value"):
            # A fieldset without its legend would be one; a disclosure's own group needs no name.
            continue
        expect(node.get("name", {}).get("value", "").strip(), "without a name:", role, node)
        named += 1
    for role in ("banner", "main", "complementary", "navigation", "status"):
        expect(roles.get(role), "no landmark", role, roles)
    expect(named > 500, named)
    broken = form.page.evaluate("""() => Array.from(document.querySelectorAll(
      "[aria-describedby], [aria-labelledby], label[for]")).filter(e =>
        (e.getAttribute("aria-describedby") || e.getAttribute("aria-labelledby")
          || e.getAttribute("for")).split(" ").some(id => !document.getElementById(id))).length""")
    same(broken, 0, "ids that lead nowhere")
    levels = form.page.evaluate(
        "() => Array.from(document.querySelectorAll('h1, h2, h3, h4'), h => Number(h.tagName[1]))")
    same(levels.count(1), 1, "one heading of the page")
    unnamed = form.page.evaluate("""() => Array.from(document.querySelectorAll("fieldset"))
      .filter(f => !f.querySelector("legend").textContent.trim()).length""")
    same(unnamed, 0, "questions without a legend")
    return named


def announces(form):
    """A new star is told politely to those who do not see the page."""
    form.page.check('[name="answers/B1a"][value="false"]')
    form.page.wait_for_function(
        "() => document.getElementById('spoken').textContent.includes('未达星级')")


def jumps(form):
    """A link beside what is missing leads to the question, and the focus with it."""
    form.page.eval_on_selector("#missing .list li li a", "a => a.click()")
    wanted = form.text("#missing .list li li a")
    same(form.page.evaluate(
        "document.activeElement.closest('.question').querySelector('.id').textContent"), wanted,
        "the focus")
    visible = form.page.evaluate("""() => {
      const box = document.activeElement.getBoundingClientRect();
      return box.top > 40 && box.bottom < innerHeight; }""")
    expect(visible, "the question is on the screen")


def focus_is_seen(form):
    """Whatever Tab leads to shows that it has the focus."""
    form.page.evaluate("document.activeElement.blur()")
    for _ in range(25):
        form.page.keyboard.press("Tab")
        outline = form.page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement);"
            " return [s.outlineStyle, parseFloat(s.outlineWidth)]; }")
        expect(outline[0] != "none" and outline[1] >= 2, outline)


def main(tool, browser):
    form = Form(tool, browser, "non-public", "--lang", "zh")
    first = form.page.evaluate("performance.getEntriesByName('rated')[0].startTime")
    form.open(os.path.join(SUBMISSIONS, "non-public-three-stars.json"))
    form.page.click("#told button")
    focus_is_seen(form)
    named = is_told(form)
    for language in ("zh", "en"):
        same(form.page.evaluate(CONTRAST), [], "too little contrast")
        fits(form, language)
        form.page.click("#language")
    form.page.set_viewport_size({"width": 360, "height": 740})
    jumps(form)
    announces(form)
    again = form.page.evaluate("""async () => {
      const wait = time => new Promise(done => setTimeout(done, time));
      const box = document.querySelector('[name="facts/members"]');
      await wait(300);
      performance.clearMeasures();
      const times = [];
      for (let i = 0; i < 10; i++) {
        box.value = String(70 + i);
        box.dispatchEvent(new Event("input"));
        await wait(200);
      }
      return performance.getEntriesByName("rating").map(e => e.duration).sort((a, b) => a - b);
    }""")
    form.close()
    form = Form(tool, browser, "non-public", "--lang", "en", width=360, height=740)
    refused = os.path.join(form.folder, "refused.json")
    with open(refused, "w", encoding="utf-8") as file:
        file.write('{"organisation":{"type":"regional"},"facts":{"members":"x","employees":3},"answers":'
                   '{"B1":"na","zz":true,"B3":{"met":5,"evidence":[1]}},"year":1}')
    form.open(refused)
    form.page.select_option('[name="organisation/form"]', label="joint union committee")
    form.settle()
    same(form.page.evaluate(CONTRAST), [], "too little contrast")
    fits(form, "refused")
    form.close()
    print(f"   {named} elements with a name; the page {len(Form.printed[('non-public', '--lang', 'zh')])}"
          f" bytes, its first rating after {first:.0f} ms, one more in {again[len(again) // 2]:.1f} ms")
