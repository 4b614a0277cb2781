"""What the form prints is the rating sheet alone, the one of `assess --format html`, on at most four
pages of A4."""
import glob
import json
import os
import re
import subprocess

from harness import SUBMISSIONS, Form, expect, run, same

# The sheet in the page, and the one in a document of its own, as the browser reads both.
BOTH = """html => {
  const own = new DOMParser().parseFromString(html, "text/html").querySelector(".sheet");
  return [document.querySelector("#sheet .sheet").outerHTML.trim(), own.outerHTML.trim()];
}"""


def printed(form, path):
    """Prints the page. Returns the number of its pages and its text."""
    form.page.pdf(path=path, prefer_css_page_size=True)
    told = subprocess.run(["pdfinfo", path], stdout=subprocess.PIPE, check=True).stdout.decode()
    facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
    expect("A4" in facts["Page size"], facts["Page size"])
    text = subprocess.run(["pdftotext", path, "-"], stdout=subprocess.PIPE, check=True).stdout.decode()
    return int(facts["Pages"]), text


def main(tool, browser):
    form = Form(tool, browser, "--lang", "zh")
    # The window that a browser opens to print would stand in the way of the next.
    form.page.evaluate("window.asked = 0; window.print = () => { window.asked += 1; }; null")
    pdf = os.path.join(form.folder, "sheet.pdf")
    counts = []
    paths = sorted(glob.glob(os.path.join(SUBMISSIONS, "*.json")))
    for number, path in enumerate(paths):
        form.open(path)
        form.page.evaluate("document.getElementById('print').click()")
        html = run(tool, "assess", "--format", "html", "--lang", "zh", path).decode()
        # The page's policy is for its own style alone, also where it only reads another document.
        html = re.sub("<style>.*?</style>", "", html, flags=re.DOTALL)
        shown, own = form.page.evaluate(BOTH, html)
        same(shown, own, path)
        # On paper all of them are in sheets_test.
        if number % 4:
            continue
        pages, text = printed(form, pdf)
        counts.append(pages)
        with open(path, encoding="utf-8-sig") as file:
            name = json.load(file)["organisation"]["name"]
        expect(name[:8] in text.replace("\n", ""), name, text[:300])
        for word in ("重新填写", "佐证和备注", "跳到表格"):
            expect(word not in text, "printed beside the sheet:", word)
    expect(max(counts) <= 4, counts)
    same(form.page.evaluate("window.asked"), len(paths), "asked to print")
    # The menu of the browser prints the sheet as well, as it is then.
    form.page.select_option('[name="claimedStar"]', "1")
    form.settle()
    pages, text = printed(form, pdf)
    expect("一星级" in text, text[:300])
    # What is refused has no sheet.
    form.page.fill('[name="year"]', "1")
    form.settle()
    form.page.evaluate("document.getElementById('print').click()")
    expect("改正" in form.text("#told") and not form.page.query_selector("#sheet .sheet"), "no sheet")
    # The tool refuses one without a name, so it has no sheet, though its rating is shown.
    form.page.fill('[name="year"]', "2025")
    form.page.fill('[name="organisation/name"]', " ")
    form.settle()
    expect(form.page.query_selector("#standing .stars"), "a rating")
    form.page.evaluate("document.getElementById('print').click()")
    expect("改正" in form.text("#told") and not form.page.query_selector("#sheet .sheet"), "no sheet")
    same(form.page.evaluate("window.asked"), len(paths), "not asked to print")
    form.close()
    print(f"   {len(paths)} sheets as assess prints them; pages of every fourth:", counts)
