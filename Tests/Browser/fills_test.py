"""Somebody fills in the form for every type of union, by mouse, and again by keyboard alone: the tool
rates what was saved to what the page shows, and the engine in the page says the same bytes."""
import json
import random

from harness import RULEBOOK, Form, agrees, expect, run, same

UNIONS = [("state-owned", "committee"), ("non-public", "committee"), ("new-business", "committee"),
          ("public-institution", "committee"), ("regional", "joint"), ("regional", "federation"),
          ("township", "committee")]


def plan(tool, type, form, dice):
    """The numbers that are to be filled in, no part above its whole."""
    template = json.loads(run(tool, "template", type, "--form", form))
    facts = {key: dice.choice([96, 97, 98, 99, 100]) for key in template["facts"]
             if not key.startswith("x-")}
    with open(RULEBOOK, encoding="utf-8") as file:
        rules = json.load(file)
    parts = [(part["part"], part["whole"]) for part in rules["parts"]]
    parts += [(clause["rate"]["numerator"], clause["rate"]["denominator"])
              for criterion in rules["criteria"] for clause in criterion["clauses"]
              if "rate" in clause]
    for _ in parts:
        for part, whole in parts:
            if part in facts and whole in facts:
                facts[part] = min(facts[part], facts[whole])
    return {key: str(value) for key, value in facts.items()}


def answer(permits, dice):
    """The answer to a clause; None where it stays unanswered."""
    if permits and dice.random() < 0.3:
        return '"na"'
    return dice.choices(["true", "false", None], [94, 3, 3])[0]


QUESTIONS = """() => Array.from(document.querySelectorAll("fieldset.question"), frame => ({
  id: frame.querySelector(".id").textContent,
  permits: !frame.querySelector('input[value=\\'"na"\\']').parentNode.hidden,
}))"""
PLACE = """selector => {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: "center" });
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}"""
CHECKED = """() => {
  const answers = {};
  for (const input of document.querySelectorAll("fieldset input:checked")) {
    answers[input.name.slice("answers/".length)] = input.value;
  }
  return answers;
}"""
FOCUSED = """() => {
  const e = document.activeElement;
  return { name: e.name || "", tag: e.tagName, type: e.type || "", id: e.id, text: e.textContent };
}"""


class ByMouse:
    """Fills in by clicking; only what has to be typed is."""

    def __init__(self, form):
        self.page = form.page

    def click(self, selector):
        self.page.mouse.click(*self.page.evaluate(PLACE, selector))

    def fill(self, texts, answers, evidence):
        for name, text in texts.items():
            # What was rated meanwhile can move the page under the mouse: then it is clicked again.
            while self.page.evaluate("document.activeElement.name") != name:
                self.click(f'[name="{name}"]')
            self.page.keyboard.insert_text(text)
        for id, value in answers.items():
            selector = f"""[name="answers/{id}"][value='{value}']"""
            while value and not self.page.is_checked(selector):
                self.click(selector)
        for id, text in evidence.items():
            # The evidence of a question stands behind its disclosure.
            self.page.eval_on_selector(
                f'[name="evidence/{id}"]', "e => e.closest('details').id = 'wanted'")
            self.click("#wanted summary")
            self.click(f'[name="evidence/{id}"]')
            self.page.keyboard.insert_text(text)
            self.page.eval_on_selector("#wanted", "e => e.removeAttribute('id')")


class ByKeyboard:
    """Fills in by Tab, Space, Enter, arrows and typing, from the first element to the last."""

    def __init__(self, form):
        self.page = form.page

    def fill(self, texts, answers, evidence):
        press = self.page.keyboard.press
        left = set(texts) | {f"answers/{id}" for id, value in answers.items() if value}
        left |= {f"evidence/{id}" for id in evidence}
        last = None
        self.page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)")
        for _ in range(1500):
            if not left:
                return
            press("Tab")
            at = self.page.evaluate(FOCUSED)
            name = at["name"]
            if at["tag"] == "SUMMARY":
                # What was passed last is the question that this disclosure belongs to.
                if last and f"evidence/{last}" in left:
                    press("Enter")
                continue
            if name.startswith("answers/"):
                last = name[len("answers/"):]
            if name not in left:
                continue
            left.discard(name)
            if at["type"] == "radio":
                for _ in range(4):
                    press("ArrowRight")
                    if self.page.evaluate("document.activeElement.value") == answers[last]:
                        break
            else:
                self.page.keyboard.insert_text(
                    texts[name] if name in texts else evidence[name[len("evidence/"):]])
        raise AssertionError(f"never reached by Tab: {sorted(left)[:9]}")


def main(tool, browser):
    stars = []
    for seed, (type, form) in enumerate(UNIONS):
        for hand, language in ((ByMouse, "zh"), (ByKeyboard, "en")):
            dice = random.Random(seed)
            # A small window: whatever scrolls is painted anew.
            page = Form(tool, browser, type, "--form", form, "--lang", language, width=800, height=400)
            facts = plan(tool, type, form, dice)
            questions = page.page.evaluate(QUESTIONS)
            answers = {q["id"]: answer(q["permits"], dice) for q in questions}
            texts = {"organisation/name": f"{type} 工会", "organisation/district": "西湖区",
                     "year": "2025"}
            texts.update({"facts/" + key: value for key, value in facts.items()})
            proved = [id for id, value in answers.items() if value == "true"][:2]
            evidence = {id: f"{id} 记录.pdf" for id in proved}
            hand(page).fill(texts, answers, evidence)
            page.settle()
            path, name = page.save()
            with open(path, encoding="utf-8") as file:
                saved = json.load(file)
            same(saved["organisation"]["name"], texts["organisation/name"], "name")
            same(saved["facts"], {key: int(value) for key, value in facts.items()}, "facts")
            same(name, ("自评表" if language == "zh" else "self-assessment")
                 + f"-{type}_工会-2025.json", "file name")
            given = list(saved["answers"].values())
            checked = page.page.evaluate(CHECKED)
            same(checked, {id: value or "null" for id, value in answers.items()}, "what is checked")
            same(len(given), sum(1 for value in answers.values() if value), "answers")
            same(sum(1 for value in given if isinstance(value, dict)), len(evidence), "evidence")
            printed = run(tool, "assess", "--format", "json", "--lang", language, path)
            result = json.loads(printed)
            agrees(page.shown(), result)
            same(page.engine_says(path, language), printed.decode(), "engine and tool")
            same(result["organisation"]["form"], form, "form")
            stars.append(result["star"])
            page.close()
    expect(len(set(stars)) > 1, "unions of several stars", stars)
    print("   stars by mouse, then keyboard:", stars)
