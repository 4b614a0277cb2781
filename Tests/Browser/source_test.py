"""The page's sources keep to what a browser of 2018 knows."""
import os
import re

import esprima

from harness import ROOT, expect, run

FOLDER = os.path.join(ROOT, "Sources", "unionstar", "Form", "Page")
# Newer than 2018 in one of Chrome, Edge, Firefox and Safari.
STYLE = [r":is\(", r":where\(", r":has\(", r":focus-visible", r"\binset:", r"(?<![-\w])gap:", r"aspect-ratio",
         r"@layer", r"@container", r"\bmin\(", r"\bmax\(", r"\bclamp\(", r"backdrop-filter"]
SCRIPT = [r"\.flat\(", r"\.flatMap\(", r"\.at\(", r"replaceAll", r"fromEntries", r"structuredClone",
          r"replaceChildren", r"matchAll", r"globalThis", r"<dialog", r"\.finally\(", r"BigInt",
          r"queueMicrotask", r"ResizeObserver", r"\?\?", r"\?\."]


def main(tool, browser):
    for name in sorted(os.listdir(FOLDER)):
        with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
            text = file.read()
        if name.endswith(".js"):
            # esprima 4 reads ECMAScript 2017 and nothing later.
            esprima.parseScript(re.sub(r"\{\{\w+\}\}", "", text))
        for pattern in STYLE if name.endswith(".css") else SCRIPT:
            expect(not re.search(pattern, text), name, "has", pattern)
    page = run(tool, "form").decode()
    frame = page[:page.index('<script type="application/json"')]
    expect(not re.search(r"https?:|url\(|@import|\ssrc=|\sstyle=|\son\w+=", frame),
           "something from outside")
