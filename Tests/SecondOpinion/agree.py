"""Does the tool agree with the second opinion? Random submissions are rated by both; the first that differs is shown.

    agree.py TOOL [--rulebook FILE] [--count N] [--seed TEXT] [--assess N] [--jobs N] [--only NUMBER]
"""
import argparse, collections, functools, json, multiprocessing, os, random, subprocess, sys, tempfile
sys.dont_write_bytecode = True
from check import DEEPEST, depth, overtaken, parse, problems
from doubts import implausible
from rate import MET, NA, UNANSWERED, UNMET, alternatives, rate, read_otherwise, type_of
from submissions import Maker

BUILT_IN = os.path.join(os.path.dirname(__file__), "../../Sources/StarRules/Rulebook/Rulebooks/hangzhou-2025.json")
CHUNK = 1000
DOUBTS = ["higher-without-lower", "na-contradicted", "documents-missing", "far-from-last-year"]


class Difference(Exception):
    pass


class Record:
    """One submission and what the second opinion says of it."""
    def __init__(self, book, number, fault, text):
        self.number, self.fault, self.text, self.result = number, fault, text, None
        self.by_criterion = book["counting"]["unit"] == "criterion"
        try:
            self.submission = parse(text)
        except ValueError:
            self.readable = False
            return
        self.readable = True
        self.errors, self.warnings = problems(book, self.submission)
        if not self.errors:
            self.result = rate(book, self.submission)
            self.doubts = implausible(book, self.submission)

    def having(self, status):
        return [id for id, found in self.result["clauses"].items() if found == status]

    def is_reviewed(self):
        return isinstance(self.submission, dict) and bool(self.submission.get("reviews"))

    def is_open(self):
        """Whether a key came twice with different values: which of them is checked further is left open."""
        return self.fault == "broken_text" and "repeated-key" in (code for code, _ in self.errors)

    def union(self, book):
        kind, form = type_of(book, self.submission)
        return kind["id"], form

    def differ(self, what, tool, opinion):
        if tool != opinion:
            raise Difference("submission %s\n%s\n%s\n  the tool:           %s\n  the second opinion: %s" % (
                self.number, self.text, what, json.dumps(tool, ensure_ascii=False), json.dumps(opinion, ensure_ascii=False)))

    # ---------------------------------------------------------------- what the tool says

    def compare_line(self, line):
        """A result line of `batch`."""
        if self.result is None:
            self.differ("refused", "error" in line, True)
            if self.readable and not self.is_open():
                places = [error for error in self.errors if error[1] == self.errors[0][1]]  # several may stand at one place
                if any(code == "repeated-key" for code, _ in self.errors):  # which a dictionary has lost the place of
                    places = self.errors
                first = (line["error"]["code"], line["error"]["path"])
                self.differ("first error", first, first if first in places else self.errors[0])
                self.differ("number of errors", line["error"]["problems"], len(self.errors))
            return
        result, step = self.result, self.result["next"]
        self.differ("refused", line.get("error"), None)
        for key, opinion in (("star", result["star"]), ("next", step and {"star": step["star"], "steps": step["steps"]}),
                             ("unmet", self.having(UNMET)), ("unanswered", self.having(UNANSWERED)),
                             ("notApplicable", result["notApplicable"]), ("unproven", len(result["unproven"]))):
            self.differ(key, line[key], opinion)
        self.differ("implausible", line.get("implausible", []), self.doubts)
        if self.by_criterion:
            alone = step["criteria"] if step and step["steps"] == 1 else []
            self.differ("lifting", line["lifting"], [id for id in result["criteria"] if id in alone])
        stages = result["stages"] if self.is_reviewed() else []
        self.differ("stages", [{"stage": s["stage"], "star": s["star"]} for s in line.get("stages", [])],
                    [{"stage": s["stage"], "star": s["star"]} for s in stages])

    def case(self):
        """A rule case for `verify`, whose submission is the very text; None where it cannot be one."""
        if not self.readable or depth(self.submission) == DEEPEST:  # in a case it is one level deeper
            return None
        if len(self.errors) > 100 or self.is_open():  # no more are told
            return None
        if self.errors:
            expect = {"diagnostics": [code + " " + path if path else code for code, path in self.errors]}
        else:
            step = self.result["next"]
            expect = {
                "star": self.result["star"], "range": self.result["range"],
                "unmet": self.having(UNMET), "unanswered": self.having(UNANSWERED), "notApplicable": self.having(NA),
                "levels": {str(level["star"]): {r["tier"]: "%d/%d" % (r["met"], r["applicable"]) for r in level["requirements"]}
                           for level in self.result["levels"]},
                "next": step and {"star": step["star"], "steps": step["steps"]},
                "implausible": self.doubts,
                "warnings": [code + " " + path for code, path in self.warnings]}
        return '{"name":"%d","expect":%s,"submission":%s}' % (self.number, json.dumps(expect), self.text)

    def compare_assessment(self, found, otherwise):
        """The whole result of `assess --format json`."""
        result = self.result
        self.differ("refused", found.get("errors"), None)
        self.differ("star", found["star"], result["star"])
        self.differ("range", found["range"], result["range"])
        self.differ("cushion", found["cushion"], result["cushion"])
        self.differ("notApplicable", found["notApplicable"], result["notApplicable"])
        self.differ("unproven", found["unproven"], result["unproven"])
        self.differ("implausible", found.get("implausible", []), self.doubts)
        doubts = [w for w in found["warnings"] if w["code"] in DOUBTS]
        self.differ("warnings of doubts", len(doubts), len(self.doubts))
        self.differ("warnings", sorted((w["code"], w["path"]) for w in found["warnings"] if w not in doubts), sorted(self.warnings))
        keys = ("tier", "met", "applicable", "needed", "percent", "satisfied")
        for tool, opinion in zip(found["levels"], result["levels"], strict=True):
            self.differ("star %d reached" % opinion["star"], tool["reached"], opinion["reached"])
            self.differ("requirements", tool["requirements"], [{key: r[key] for key in keys} for r in opinion["requirements"]])
        self.differ("next", steps_of(found["next"]), result["next"])
        for status in (UNMET, UNANSWERED):
            self.differ("criteria " + status, [c["id"] for c in found[status]],
                        [id for id, s in result["criteria"].items() if s == status])
        clauses = {c["id"]: c["status"] for status in (UNMET, UNANSWERED) for criterion in found[status] for c in criterion["clauses"]}
        self.differ("clauses", clauses, {id: s for id, s in result["clauses"].items() if s in (UNMET, UNANSWERED)})
        if self.is_reviewed():
            self.differ("stages", [(s["stage"], s["star"], [c["id"] for c in s.get("changes", [])]) for s in found["stages"]],
                        [(s["stage"], s["star"], s["changes"]) for s in result["stages"]])
        for tool, opinion in zip(found.get("honours", []), result["honours"], strict=True):
            if "missing" in opinion:
                tool = {"title": tool["title"], "held": tool["held"], "missing": steps_of(tool.get("missing"))}
            self.differ("honour", {key: tool[key] for key in opinion}, opinion)
        for other in found["readings"]["others"]:
            read = otherwise(other["reading"])
            errors = {code for code, _ in problems(read, self.submission)[0]}
            if errors <= {"not-applicable-refused"}:
                self.differ("star under " + other["reading"], other["star"], rate(read, self.submission)["star"])
                self.differ("refused under " + other["reading"], other["refused"], overtaken(read, self.submission)[-1])


def steps_of(step):
    return step and {"star": step["star"], "steps": step["steps"], "criteria": [c["id"] for c in step["criteria"]]}

# ---------------------------------------------------------------- a chunk of submissions

def run(arguments, text=None):
    done = subprocess.run(arguments, input=text and text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode > 2:
        raise Difference("%s ended with %d: %s" % (" ".join(arguments), done.returncode, done.stderr.decode()[:1000]))
    return done.stdout.decode()

def made_of(options, number):
    """All that a submission is made from."""
    return random.Random("%s/%d" % (options.seed, number))

def reading_of(book, number):
    """The reading under which a submission is rated: for one chunk of four another one than the rulebook's own."""
    chunk, choices = number // CHUNK, list(alternatives(book))
    return choices[chunk // 4 % len(choices)] if choices and chunk % 4 == 3 else None

def compare(job):
    """Compares one chunk; gives its counts, or the first difference as text."""
    options, book, start, count = job
    try:
        return compare_chunk(options, book, range(start, start + count))
    except Difference as difference:
        return "%s\nshown again by: agree.py %s --seed %s --only N" % (difference, options.tool, options.seed)

def compare_chunk(options, own_book, numbers):
    reading = reading_of(own_book, numbers[0])
    book = read_otherwise(own_book, [reading] if reading else [])
    rules = (["--rulebook", options.rulebook] if options.rulebook else []) + (["--reading", reading] if reading else [])
    maker, counts = Maker(book), collections.Counter()
    made = [Record(book, number, *maker.submission(made_of(options, number))) for number in numbers]

    @functools.cache
    def otherwise(other):
        """The rulebook under the chosen reading and one other; of the same question the other one holds."""
        chosen = [reading] if reading and reading.split("=")[0] != other.split("=")[0] else []
        return read_otherwise(own_book, chosen + [other] * (other in alternatives(own_book)))

    lines = run([options.tool, "batch", "-", "--results", "-", "--jobs", "1"] + rules, "".join(r.text + "\n" for r in made)).split("\n")[:-1]
    if len(lines) != len(made):
        raise Difference("%d result lines for %d submissions from %d" % (len(lines), len(made), numbers[0]))
    for record, line in zip(made, lines):
        record.compare_line(json.loads(line))
        outcome = "star %d" % record.result["star"] if record.result else "refused" if record.readable else "unreadable"
        counts[outcome] += 1
        counts["reading %s" % reading if reading else "the rulebook's own reading"] += 1
        if record.fault:
            counts["fault %s: %s" % (record.fault, "refused" if record.result is None else "none after all")] += 1
        if record.result:
            counts["type %s, form %s" % record.union(book)] += 1

    with tempfile.TemporaryDirectory() as folder:
        compare_cases(options, rules, made, os.path.join(folder, "cases.ndjson"))
    for record in made:
        if record.result and record.number % options.every == 0:
            broken = record.fault == "broken_text"  # which would break elsewhere
            text = record.text if broken else maker.submission(made_of(options, record.number), in_lines=True)[1]
            record.compare_assessment(json.loads(run([options.tool, "assess", "-", "--format", "json"] + rules, text)), otherwise)
            counts["assessed"] += 1
    return counts

def compare_cases(options, rules, made, path):
    """What result lines do not tell: the statuses of all clauses, levels, range, every error and warning."""
    cases = {str(record.number): (record, case) for record in made for case in [record.case()] if case}
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.writelines(case + "\n" for _, case in cases.values())
        rated = next((record for record, _ in cases.values() if record.result), None)
        if rated:  # and one that must fail, or nothing is compared
            wrong = int(rated.result["star"] == 0)
            out.write('{"name":"wrong","expect":{"star":%d},"submission":%s}\n' % (wrong, rated.text))
    found = json.loads(run([options.tool, "verify", "--format", "json", path] + rules))
    failed = {case["name"]: case for case in found["cases"] if not case["passed"]}
    if rated and failed.pop("wrong", None) is None or len(found["cases"]) != len(cases) + bool(rated):
        raise Difference("verify does not compare: %s" % json.dumps(found)[:1000])
    for name, case in failed.items():
        record = cases[name][0]
        record.differ("verify: " + json.dumps(case.get("differences", case), ensure_ascii=False), "failed", "passed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("--rulebook", help="a rulebook other than the built-in one")
    parser.add_argument("--count", type=int, default=3000, help="how many submissions")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--assess", type=int, default=300, help="for how many of them 'assess' is asked as well")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", type=int, help="print one submission and what the second opinion says")
    options = parser.parse_args()
    with open(options.rulebook or BUILT_IN, encoding="utf-8") as file:
        book = json.load(file)
    if options.only is not None:
        reading = reading_of(book, options.only)
        book = read_otherwise(book, [reading] if reading else [])
        record = Record(book, options.only, *Maker(book).submission(made_of(options, options.only)))
        print("reading:", reading)
        print(record.text)
        print(json.dumps(record.result or (record.errors if record.readable else "unreadable"), ensure_ascii=False, indent=1))
        return
    options.every = max(1, options.count // max(1, options.assess))
    jobs = [(options, book, start, min(CHUNK, options.count - start)) for start in range(0, options.count, CHUNK)]
    counts = collections.Counter()
    with multiprocessing.Pool(options.jobs) as pool:
        for found in pool.imap(compare, jobs):
            if isinstance(found, str):
                pool.terminate()
                sys.exit("they differ\n" + found)
            counts += found
    for key in sorted(counts):
        print("%8d  %s" % (counts[key], key))
    print("%d submissions of seed %s, no disagreement" % (options.count, options.seed))


if __name__ == "__main__":
    main()
