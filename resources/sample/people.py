# SPDX-License-Identifier: GPL-3.0-or-later
"""People, terms, invoices, stock and diary of the sample company. Everybody here is made up; phone
numbers use a range that no network has. Days are counted back from the day of loading."""
import random

import losses

FAMILY = "祁晏宋梁沈郁温简楚季裴容傅阮丛柏翟舒荀蔺"
GIVEN = ["知远", "若溪", "景行", "书瑶", "明川", "语棠", "怀瑾", "念安", "时雨", "清越", "云舒", "子衿", "望舒",
         "疏桐", "闻笙", "星禾", "予白", "南乔", "一鸣", "初晴"]
# title, department, role, attitude
POSTS = [("总经理", "总经办", "signs", ["neutral", "supports"]),
         ("采购总监", "采购部", "decides", ["supports", "neutral", "against"]),
         ("饮料采购经理", "采购部", "influences", ["supports", "supports", "neutral"]),
         ("门店运营经理", "营运部", "uses", ["supports", "neutral", ""]),
         ("总经理助理", "总经办", "gatekeeper", ["neutral", ""]),
         ("财务主管", "财务部", "influences", ["", "neutral"])]
NOTES = ["提到总部正在压缩饮料排面，请我们给出动销数据。", "希望把茶饮料的试饮改到周末下午。", "新仓库下月启用，送货地址要改。",
         "对手给了更长的账期，采购在比较。", "店庆方案已口头同意，等书面确认。", "反映端架破损，已安排更换。",
         "认可我们的补货速度，愿意试两款新品。", "抱怨上月两次送货晚到，已道歉并说明原因。"]
EVIDENCE = {"frequency": "每周补货两次以上", "volume": "近十二个月进货额居本区前列", "margin": "毛利率高于本区平均",
            "loyalty": "连续五年以上合作，未断货", "image": "本地标杆门店，常被同行参观"}
PRODUCTS = {"包装水": "饮用天然水 550ml", "茶饮料": "乌龙茶 500ml", "果汁饮料": "橙汁 1L", "碳酸饮料": "苏打水 330ml",
            "功能饮料": "维生素饮料 250ml", "植物蛋白饮料": "核桃露 240ml"}


class People:
    def __init__(self, company):
        self.rng = random.Random(company_seed(company))
        self.company = company
        self.accounts = [row for row in company.customers
                         if row["account_level"] and row["kind"] != "internal" and not row["end"]]
        self.used = set()

    def name(self):
        while True:
            name = self.rng.choice(FAMILY) + self.rng.choice(GIVEN)
            if name not in self.used:
                self.used.add(name)
                return name
            if len(self.used) == len(FAMILY) * len(GIVEN):
                self.used.clear()

    def contacts(self):
        rows = []
        for account in self.accounts:
            is_big = account["format"] == "chain"
            posts = POSTS if is_big else self.rng.sample(POSTS, self.rng.randint(1, 3))
            boss = ""
            for i, (title, department, role, attitudes) in enumerate(posts):
                name = self.name()
                rows.append({
                    "customer": account["code"], "name": name, "title": title,
                    "department": department, "role": role, "attitude": self.rng.choice(attitudes),
                    "phones": f"170 0000 {self.rng.randint(0, 9999):04d}",
                    "wechat": f"sample_{len(rows):04d}" if self.rng.random() < 0.7 else "",
                    "birthday": f"{self.rng.randint(1965, 1994)}-{self.rng.randint(1, 12):02d}-{self.rng.randint(1, 28):02d}",
                    "salutation": name[0] + ("总" if "总" in title else "经理"),
                    "channel": self.rng.choice(["wechat", "phone", "visit"]),
                    "primary": i == (1 if is_big else 0), "superior": boss if is_big else "",
                    "left": is_big and i == 5 and self.rng.random() < 0.3})
                boss = boss or name
        return rows

    def terms(self):
        return [{"customer": a["code"], "limit": self.rng.choice([20, 50, 100, 200, 300]),
                 "days": self.rng.choice([30, 45, 60]), "method": self.rng.choice(["电汇", "银行承兑", "网银"])}
                for a in self.accounts[:40]]

    def invoices(self, terms):
        rows = []
        for term in terms:
            for i in range(self.rng.randint(3, 7)):
                age = self.rng.randint(2, 130)
                amount = self.rng.randint(8, 90) * 1000
                paid = amount if age > 70 and self.rng.random() < 0.8 else self.rng.choice([0, 0, amount // 2])
                rows.append([term["customer"], f"FP{len(rows) + 1:05d}", age, age - term["days"], amount, paid])
        return rows

    def stock(self):
        rows = []
        for account in self.accounts[:30]:
            for product in self.rng.sample(sorted(PRODUCTS.values()), 3):
                age = self.rng.choice([12, 25, 40, 55, 80, 120, 200])
                cases = self.rng.randint(4, 160)
                rows.append([account["code"], product, cases, age, self.rng.randint(1, 9), cases * 38])
        return rows

    def diary(self):
        return [[a["code"], self.rng.randint(3, 400), self.rng.choice(NOTES)]
                for a in self.accounts[:24] for _ in range(self.rng.randint(1, 3))]

    def evidence(self):
        return [[a["code"], word, self.rng.randint(30, 500), text]
                for a in self.accounts[:15] for word, text in EVIDENCE.items() if self.rng.random() < 0.6]

    def coolers(self):
        return [[a["code"], "冷柜", f"LG{i:04d}", self.rng.randint(1, 12), self.rng.choice(["good", "good", "worn"]),
                 self.rng.randint(60, 700)] for i, a in enumerate(self.accounts[:25])]

    def must_haves(self):
        """Listed products with the customer's own item code, of the largest accounts."""
        rng = random.Random(20260103)
        return [[a["code"], product, f"{rng.randint(100000, 999999)}", rng.randint(40, 600)]
                for a in self.accounts[:10] for product in rng.sample(sorted(PRODUCTS.values()), 4)]

    def service(self):
        """How well they were served: months back, delivered of ordered and on time, basis points."""
        rng = random.Random(20260104)
        return [[a["code"], month, min(10000, rng.randint(9350, 9980) - 15 * month),
                 min(10000, rng.randint(8900, 9900))]
                for a in self.accounts[:10] for month in range(6)]

    def build(self):
        terms = self.terms()
        return {"contacts": self.contacts(), "terms": terms, "invoices": self.invoices(terms),
                "stock": self.stock(), "notes": self.diary(), "evidence": self.evidence(),
                "equipment": self.coolers(), "losses": losses.LOSSES, "must_have": self.must_haves(),
                "service": self.service()}


def company_seed(company):
    return len(company.customers) * 1009 + 7


def build(company):
    return People(company).build()
