"""The browser keeps what is filled in, says so where it cannot, and asks before anything is lost."""
import json
import os

from harness import SUBMISSIONS, Form, expect, run, same


def survives_a_reload(tool, browser):
    form = Form(tool, browser, "non-public", "--lang", "zh")
    form.page.fill('[name="organisation/name"]', "甲工会")
    form.page.fill('[name="facts/members"]', "80")
    form.page.check('[name="answers/B2a"][value="true"]')
    form.page.click("#language")
    form.page.wait_for_timeout(500)
    shown = form.shown()
    form.page.reload()
    form.page.wait_for_selector("#standing .name")
    same([kind for kind, _ in form.dialogs], ["beforeunload"], "leaving unsaved changes is asked about")
    same(form.shown(), shown, "what is shown after a reload")
    same(form.page.input_value('[name="organisation/name"]'), "甲工会", "the name")
    same(form.page.input_value('[name="facts/members"]'), "80", "a number")
    expect(form.page.is_checked('[name="answers/B2a"][value="true"]'), "an answer")
    same(form.page.evaluate("document.documentElement.lang"), "en", "the language")
    # A second window is told of.
    other = form.context.new_page()
    form.watch(other)
    other.goto(form.address)
    other.wait_for_selector("#standing .name")
    other.fill('[name="facts/members"]', "81")
    form.page.wait_for_function("() => document.getElementById('told').textContent.includes('Another window')")
    other.close()
    # Saved, it can be left; anew, it is asked about and empty.
    form.save()
    form.dialogs.clear()
    form.page.reload()
    form.page.wait_for_selector("#standing .name")
    same(form.dialogs, [], "nothing is asked once it is saved")
    form.accepts = False
    form.page.click("#anew")
    same(form.page.input_value('[name="facts/members"]'), "80", "not without a yes")
    form.accepts = True
    form.page.click("#anew")
    same(form.page.input_value('[name="facts/members"]'), "", "anew")
    same(len(form.dialogs), 2, "asked each time")
    form.page.reload()
    form.page.wait_for_selector("#standing .name")
    same(form.page.input_value('[name="organisation/name"]'), "", "anew after a reload")
    form.close()


def keeps_an_opened_file(tool, browser):
    form = Form(tool, browser, "--lang", "zh")
    path = os.path.join(SUBMISSIONS, "township-four-stars.json")
    form.open(path)
    form.page.reload()
    form.page.wait_for_selector("#standing .name")
    same(form.dialogs, [], "nothing is lost")
    saved, _ = form.save()
    with open(saved, "rb") as file, open(path, "rb") as original:
        same(file.read(), original.read(), "as it was opened")
    # Opening another file over changes asks first.
    form.page.fill('[name="year"]', "2026")
    form.accepts = False
    form.page.set_input_files("#file", os.path.join(SUBMISSIONS, "minimal.json"))
    form.page.wait_for_timeout(200)
    same(form.page.input_value('[name="year"]'), "2026", "not without a yes")
    form.accepts = True
    form.open(os.path.join(SUBMISSIONS, "minimal.json"))
    form.close()


NO_STORAGE = [
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    "Object.defineProperty(window, 'localStorage',"
    " { get() { throw new DOMException('denied', 'SecurityError') } })",
    "Object.defineProperty(window, 'localStorage', { value: null })",
]


def says_that_nothing_is_kept(tool, browser):
    """It is said before anything is filled in, and stays to be seen wherever one has got to."""
    for before in NO_STORAGE:
        form = Form(tool, browser, "non-public", "--lang", "zh", width=360, height=740, before=before)
        expect("自动保存" in form.text("#unkept"), before)
        form.page.check('[name="answers/V5.1a"][value="true"]')
        form.page.wait_for_timeout(400)
        box = form.page.locator("#unkept").bounding_box()
        expect(0 < box["y"] and box["y"] + box["height"] <= 741, box)
        form.page.click("#anew")
        expect(form.page.is_visible("#unkept"), before)
        form.close()


def says_when_the_storage_is_full(tool, browser):
    form = Form(tool, browser, "non-public", "--lang", "zh")
    expect(not form.page.is_visible("#unkept"), "it is kept")
    path = os.path.join(form.folder, "large.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"organisation": {"name": "甲", "type": "non-public"}, "x-own": "长" * 6000000}, file,
                  ensure_ascii=False)
    form.open(path)
    expect(form.page.is_visible("#unkept"), "too large to be kept")
    form.open(os.path.join(SUBMISSIONS, "minimal.json"))
    expect(not form.page.is_visible("#unkept"), "it is kept again")
    form.close()


def keeps_forms_apart(tool, browser):
    """All files can share one place in a browser: forms of different types do not meet there."""
    form = Form(tool, browser, "non-public", "--lang", "zh")
    form.page.fill('[name="organisation/name"]', "甲工会")
    form.save()
    other = os.path.join(form.folder, "other.html")
    with open(other, "wb") as file:
        file.write(run(tool, "form", "township", "--lang", "zh"))
    form.page.goto("file://" + other)
    form.page.wait_for_selector("#standing .name")
    same(form.page.input_value('[name="organisation/name"]'), "", "another form")
    expect("township" in form.page.input_value('[name="organisation/type"]'), "its type")
    form.page.goto(form.address)
    form.page.wait_for_selector("#standing .name")
    same(form.page.input_value('[name="organisation/name"]'), "甲工会", "the first one")
    form.requests = [url for url in form.requests if url != "file://" + other]
    form.close()


def keeps_every_byte(tool, browser):
    """A file is saved as it was after a reload too: with its mark at the beginning and its line ends."""
    form = Form(tool, browser, "--lang", "zh")
    original = ("\ufeff{\r\n\t\"organisation\": {\"name\": \"甲\\u4e59\", \"type\": \"non-public\"}\r\n}"
                ).encode()
    path = os.path.join(form.folder, "windows.json")
    with open(path, "wb") as file:
        file.write(original)
    form.open(path)
    for _ in range(2):
        form.page.reload()
        form.page.wait_for_selector("#standing .name")
        saved, _ = form.save()
        with open(saved, "rb") as file:
            same(file.read(), original, "as saved")
    form.close()


def opens_from_any_folder(tool, browser):
    for name in ("自评表 (1).html", "100%25 # 表?.html", "a&b'c.html"):
        form = Form(tool, browser, "--lang", "zh", name=name)
        form.open(os.path.join(SUBMISSIONS, "minimal.json"))
        form.page.reload()
        form.page.wait_for_selector("#standing .name")
        expect(form.page.input_value('[name="organisation/name"]'), "kept")
        form.close()


def drops_a_file(tool, browser):
    form = Form(tool, browser, "--lang", "zh")
    with open(os.path.join(SUBMISSIONS, "minimal.json"), encoding="utf-8") as file:
        text = file.read()
    form.page.evaluate("""text => {
      const data = new DataTransfer();
      data.items.add(new File([text], "拖入.json"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    }""", text)
    form.page.wait_for_function("() => document.getElementById('told').textContent.includes('拖入.json')")
    same(form.page.input_value('[name="organisation/name"]'), json.loads(text)["organisation"]["name"],
         "the name")
    form.close()


def changes_type(tool, browser):
    """Answers and facts of another type stay, and the form of union is one that the type has."""
    form = Form(tool, browser, "--lang", "zh")
    expect(form.page.query_selector("fieldset") is None, "no question before a type is chosen")
    form.page.select_option('[name="organisation/type"]', label="非公企业工会")
    form.page.fill('[name="facts/employees"]', "50")
    form.page.check('[name="answers/V3.10a"][value="true"]')
    form.page.select_option('[name="organisation/type"]', label="区域性（行业性）工会")
    expect(form.page.query_selector("fieldset") is None, "its form has to be chosen")
    form.page.select_option('[name="organisation/form"]', label="基层工会联合会")
    expect(form.page.query_selector("fieldset") is not None, "its questions")
    form.page.select_option('[name="organisation/type"]', label="乡镇（街道、园区）工会")
    form.settle()
    expect("V3.10a" in form.text("#problems"), "what does not bind is told")
    form.page.select_option('[name="organisation/type"]', label="非公企业工会")
    same(form.page.input_value('[name="facts/employees"]'), "50", "the number")
    expect(form.page.is_checked('[name="answers/V3.10a"][value="true"]'), "the answer")
    form.close()


def main(tool, browser):
    for test in (survives_a_reload, keeps_an_opened_file, keeps_every_byte, keeps_forms_apart,
                 says_that_nothing_is_kept, says_when_the_storage_is_full, opens_from_any_folder,
                 drops_a_file, changes_type):
        test(tool, browser)
