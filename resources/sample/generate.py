#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the data of the sample company beside this file: company.json, customers.json, terms.json,
quantities.json, plans.json, people.json and visits.json. The same seed gives the same bytes on
every machine.

Nothing here knows today's date. Months are counted back from the last complete month (the 24th number),
days from the day of loading, plan years as this year (0) and next year (1); the program fills in
season, prices and dates when it loads (src/app/sample_data.cpp).
"""
import json
import os
import random

import losses
import people
import plans
import visits
import words

SEED = 20260101
MONTHS = 24
HERE = os.path.dirname(os.path.abspath(__file__))

# Stories that make a classification say something: name -> factor for month 0..23.
STORIES = {
    "steady": lambda m: 1.0,
    "growing": lambda m: 0.78 + 0.022 * m,
    "rising": lambda m: 0.35 + 0.065 * m,
    "shrinking": lambda m: 1.12 - 0.012 * m,
    "falling": lambda m: 1.25 if m < 15 else 1.25 - 0.135 * (m - 14),
    "breaking": lambda m: 1.3 if m < 18 else 0.22,
    "wavering": lambda m: 1.45 if m // 3 % 2 else 0.6,
    "opened_in_year": lambda m: 0.0 if m < 17 else 0.6 + 0.08 * (m - 17),
    "just_opened": lambda m: 0.0 if m < 22 else 1.0,
    "silent": lambda m: 0.0,
}


class Names:
    """Invented names, none twice."""

    def __init__(self, rng):
        pool = [a + b + c for a in words.FIRST for b in words.SECOND for c in words.THIRD]
        self.pool = rng.sample(pool, len(pool))

    def take(self):
        return self.pool.pop()


class Company:
    def __init__(self):
        self.rng = random.Random(SEED)
        self.names = Names(self.rng)
        self.customers = []
        self.terms = []
        self.quantities = []
        self.accounts = 0

    @property
    def users(self):
        return words.USERS

    @property
    def by_code(self):
        return {row["code"]: row for row in self.customers}

    def volume(self, code):
        return sum(sum(row[2:]) for row in self.quantities if row[0] == code)

    def code(self):
        self.accounts += 1
        return f"KA-{self.accounts:04d}"

    def place(self, manager):
        province, cities = words.AREAS[manager]
        city, districts = self.rng.choice(cities)
        return province, city, self.rng.choice(districts)

    def customer(self, code, name, **fields):
        row = {"code": code, "name": name, "short_name": "", "kind": "retailer", "parent": "",
               "account_level": False, "format": "none", "sales_area": "", "province": "",
               "city": "", "district": "", "settlement": "urban", "address": "", "opened": "",
               "owner": "", "stage": "none", "key_account": "none", "tags": "", "end": ""}
        row.update(fields)
        self.customers.append(row)
        return row

    def address(self, fields):
        return f"{fields['city']}{fields['district']}{self.rng.choice(words.STREETS)}{self.rng.randint(1, 388)}号"

    def located(self, manager, rural=0.0):
        province, city, district = self.place(manager)
        fields = {"province": province, "city": city, "district": district,
                  "settlement": "rural" if self.rng.random() < rural else "urban"}
        fields["address"] = self.address(fields)
        return fields

    def sell(self, code, cases, story, focus):
        """One line of 24 monthly quantities (cases, without season) for each category bought."""
        shares = [self.rng.uniform(0.4, 1.0) * weight for weight in focus]
        total = sum(shares)
        for category, share in zip(words.CATEGORIES, shares):
            if share / total < 0.03:
                continue
            months = []
            for m in range(MONTHS):
                level = cases * share / total * STORIES[story](m)
                months.append(max(0, round(level * self.rng.uniform(0.88, 1.12))))
            self.quantities.append([code, category[0]] + months)

    def conditions(self, code, size, margin_shift, dependence, slow=0):
        """How this account buys and pays: basis points, months."""
        rng = self.rng
        drift = rng.choice([-60, -30, 0, 0, 30, 60])
        self.terms.append({
            "account": code,
            "price": rng.randint(9600, 10400) - round(300 * size),
            "discount": rng.randint(200, 700) + round(300 * size),
            "margin": margin_shift,
            "spend": rng.randint(300, 800) + round(500 * size),
            "pay_lag": rng.choice([0, 1, 1, 1, 2]),
            "paid": rng.randint(9700, 10000),
            "slow": slow,
            "brand_margin": rng.randint(1100, 2300),
            "dependence": dependence,
            "drift": drift if dependence else 0,
        })

    def focus(self):
        return [self.rng.choice([0.3, 1.0, 1.0, 1.6]) for _ in words.CATEGORIES]

    def dependence(self):
        return 0 if self.rng.random() < 0.22 else self.rng.randint(300, 4600)

    def stage(self, story):
        return {"growing": "growth", "rising": "growth", "shrinking": "defence", "falling": "defence",
                "breaking": "suspension", "wavering": "consolidation", "opened_in_year": "breakthrough",
                "just_opened": "breakthrough", "silent": "hibernation"}.get(
                    story, self.rng.choice(["consolidation", "harvest", "growth"]))

    def group(self, shape, manager, cases, story, split=False, **terms):
        """A chain: group, two or three regions, stores. `split` puts the account at the regions."""
        kind_words, form, area, stores = shape
        code, name = self.code(), self.names.take()
        head = self.located(manager)
        self.customer(code, name + kind_words, short_name=name, format="chain", owner=manager,
                      account_level=not split, opened=-self.rng.randint(60, 140),
                      stage=self.stage(story), key_account="key_account", tags="连锁", **head)
        stores += self.rng.randint(-1, 3)
        regions = 3 if stores > 9 else 2
        if not split:
            self.conditions(code, 1.0, **terms)
        focus = self.focus()
        for r in range(regions):
            region = f"{code}-{chr(65 + r)}"
            where = self.located(manager)
            self.customer(region, f"{name}{kind_words[:2]}{where['city'][:-1]}区域", format="chain",
                          parent=code, owner=manager, account_level=split,
                          opened=-59, **where)
            if split:
                self.conditions(region, 0.8, **terms)
        for s in range(stores):
            parent = f"{code}-{chr(65 + s % regions)}"
            where = self.located(manager, 0.15)
            shop = f"{name}{where['city'][:-1]}{words.PLACES[(s * 7 + self.accounts) % len(words.PLACES)]}店"
            self.customer(f"{code}-{s + 1:02d}", shop, format=form, parent=parent, owner=manager,
                          sales_area=self.rng.randint(*area) // 10 * 10, opened=-self.rng.randint(27, 58),
                          **where)
            self.sell(f"{code}-{s + 1:02d}", cases / stores * self.rng.uniform(0.6, 1.4), story, focus)
        return code

    def single(self, shape, manager, cases, story, focus=None, **terms):
        _, kind, form, area, kind_words, rural = shape
        code, name = self.code(), self.names.take()
        where = self.located(manager, rural)
        opened = {"just_opened": -2, "opened_in_year": -7}.get(story, -self.rng.randint(26, 130))
        self.customer(code, name + kind_words, short_name=name, kind=kind, format=form, owner=manager,
                      sales_area=self.rng.randint(*area) // 10 * 10 if area else "",
                      account_level=True, opened=opened, stage=self.stage(story),
                      key_account="key_account" if cases > 400 else "candidate",
                      tags="乡镇" if where["settlement"] == "rural" else "", **where)
        self.conditions(code, min(1.0, cases / 3000), **terms)
        if story != "silent":
            self.sell(code, cases, story, focus or self.focus())
        return code

    def build(self):
        rng = self.rng
        managers = list(words.AREAS)
        self.stars = {}
        stories = ["steady", "growing", "steady", "falling", "shrinking", "steady", "rising", "growing",
                   "steady", "breaking", "steady", "growing", "wavering", "steady"]
        for i, story in enumerate(stories):
            shape = words.GROUPS[i % len(words.GROUPS)]
            code = self.group(shape, managers[i % 4], 11000 * 0.84 ** i, story,
                              margin_shift=rng.choice([-700, -300, 0, 300]), dependence=rng.randint(500, 4200),
                              slow=7 if story in ("falling", "breaking") else 0)
            self.stars.setdefault(story, code)
        self.group(words.GROUPS[2], "M3", 6500, "growing", split=True, margin_shift=0, dependence=900)
        self.disagreements(managers)
        kinds = [shape for shape in words.SINGLES for _ in range(shape[0])]
        usual = (["steady"] * 8 + ["growing"] * 4 + ["shrinking"] * 3 + ["wavering"] * 3 +
                 ["rising"] * 3 + ["falling"] * 3)
        while self.accounts < 116:
            shape = rng.choice(kinds)
            cases = 70 + 2300 * rng.random() ** 2.1
            self.single(shape, rng.choice(managers), cases, rng.choice(usual),
                        margin_shift=rng.randint(-900, 900), dependence=self.dependence(),
                        slow=rng.choice([0] * 9 + [5]))
        self.special(managers)

    def disagreements(self, managers):
        """Accounts on which payment, margin and dependence do not agree."""
        big, small = words.SINGLES[2], words.SINGLES[8]
        water = [1, 0, 0, 0, 0, 0]  # bought in bulk, next to no margin
        self.single(big, managers[0], 5200, "steady", water, margin_shift=-2555, dependence=3900)
        self.single(big, managers[1], 4800, "growing", water, margin_shift=-2560, dependence=1300)
        self.single(big, managers[3], 3300, "falling", margin_shift=-300, dependence=2600)
        self.single(big, managers[2], 3000, "falling", margin_shift=200, dependence=420)
        self.single(small, managers[2], 130, "steady", margin_shift=1500, dependence=4700)
        self.single(small, managers[3], 150, "growing", margin_shift=1400, dependence=4600)
        self.single(words.SINGLES[7], managers[2], 4200, "steady", margin_shift=-2300, dependence=310)

    def special(self, managers):
        """Who stays outside the ranking: new, without figures, archived, our own."""
        for i in range(2):
            self.single(words.SINGLES[1], managers[i], 260, "just_opened", margin_shift=0, dependence=0)
            self.single(words.SINGLES[3], managers[2 + i], 90, "opened_in_year", margin_shift=100,
                        dependence=0)
        self.single(words.SINGLES[4], "M2", 80, "silent", margin_shift=0, dependence=0)
        self.single(words.SINGLES[5], "M4", 80, "silent", margin_shift=0, dependence=0)
        code = self.single(words.SINGLES[1], "M1", 120, "steady", margin_shift=0, dependence=0)
        self.customers[-1].update(name="澄岫饮品厂前直营店", short_name="厂前直营店", kind="internal",
                                  key_account="none")
        code = self.single(words.SINGLES[9], "M3", 200, "breaking", margin_shift=0, dependence=0)
        self.customers[-1].update(end="archived", key_account="former")
        self.archived = code


def write_rows(name, rows):
    """One row per line, so that a change shows as a small difference."""
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        lines = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows]
        file.write("[\n" + ",\n".join(lines) + "\n]\n")


def write_parts(name, parts):
    """Lists by name, one row per line."""
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        texts = []
        for key, rows in parts.items():
            lines = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows]
            texts.append(json.dumps(key) + ":[\n" + ",\n".join(lines) + "\n]")
        file.write("{\n" + ",\n".join(texts) + "\n}\n")


def write_json(name, value):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, indent=1)
        file.write("\n")


def sold(code, months):
    """Who is lost had stopped buying by then."""
    return months[:-2] + [0, 0] if losses.since(code) else months


def main():
    company = Company()
    company.build()
    write_json("company.json", {
        "name": words.COMPANY,
        "users": [dict(zip(("code", "name", "role", "reports_to"), user)) for user in words.USERS],
        "categories": [{"name": n, "price_fen": p, "margin": m, "season": s, "festival": f}
                       for (n, p, m, s), f in zip(words.CATEGORIES, words.FESTIVAL)],
        "festival_days": words.FESTIVAL_DAYS,
    })
    write_rows("customers.json", [{k: v for k, v in row.items() if v not in ("", "none")} for row in company.customers])
    write_rows("terms.json", company.terms)
    write_rows("quantities.json", [[code, category, sold(code, months)] for code, category, *months in company.quantities])
    write_json("plans.json", plans.build(company))
    write_parts("people.json", people.build(company))
    write_visits("visits.json", visits.build(company))


def write_visits(name, diary):
    """Phrases once, then one visit per line."""
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        def line(row):
            return json.dumps(row, ensure_ascii=False, separators=(",", ":"))
        file.write('{"phrases":' + line(diary["phrases"]))
        for part in ("held", "planned"):
            file.write(',\n"' + part + '":[\n' + ",\n".join(line(row) for row in diary[part]) + "\n]")
        file.write("}\n")


if __name__ == "__main__":
    main()
