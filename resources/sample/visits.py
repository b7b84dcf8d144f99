# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits and tasks of the sample company: two years of them, counted back from the day of loading,
and what is planned for the days after it."""
import random

import losses

PURPOSES = ["谈定下季度端架与堆头位置", "核对上月销售与回款", "介绍新品并确认首批进货", "检查冷柜与陈列执行",
            "确认促销档期与价格", "处理临期品并约定调换", "跟进返利结算资料", "了解竞品活动与价格变化",
            "陪同盘点并核对库存", "商谈年计划目标与投入"]
OVERVIEW = ["客流比去年同期略降，周末集中", "商圈新开一家会员店，分流明显", "门店正在调整布局", "团购订单增加",
            "旺季备货已开始", "采购负责人刚到任，正在熟悉品类", "库存周转加快，补货频次提高"]
REALITY = ["冷柜少一台，午后缺货", "端架被竞品占用一半", "价签更换不及时", "促销员到岗不足",
           "新品上架慢，系统还未建档", "仓库小，一次进货量上不去", "导购对新品卖点不熟"]
AGREEMENTS = ["下周二前补齐价签", "本月内增加一处端架", "月底前完成新品建档", "两周内调换临期品",
              "下次带冷柜申请单来签字", "按档期执行第二件半价", "每周一通报上周销量"]
CLOSING = ["由店长决定，采购备案", "需要区域经理签字", "采购同意，等财务排期"]
OBJECTIONS = [
    ("你们的价格比隔壁品牌高", "确认对方比的是促销价", "问到毛利要求是两成以上", "按每箱到手毛利算给对方看，对方认可", "下次带测算表"),
    ("送货不准时", "听完三次晚到的经过", "问清收货时间窗", "说明改为早班车，对方愿意试一个月", "周五回访一次"),
    ("新品卖不动怎么办", "复述了对滞销的担心", "问到以往新品的退换做法", "承诺八周内可调换一次", "四周后看动销"),
]
COMPETITORS = [("山溪", "无糖茶", "第二瓶一元", 350), ("北屿", "气泡水", "买一送一", 400), ("晴川", "果汁", "堆头抽奖", 620)]
TASKS = ["送冷柜申请单", "补发价签", "提交端架费用申请", "安排促销员到岗", "跟进新品建档", "寄返利对账单",
         "协调临期品调换", "准备年计划测算表"]
STORES = {"supermarket", "hypermarket", "convenience", "department_store", "shopping_centre",
          "warehouse_club", "specialty"}
SMALL_STORES = {"convenience", "independent"}


class Diary:
    def __init__(self, company):
        self.rng = random.Random(20260102)
        self.company = company
        self.parents = {row["parent"] for row in company.customers if row["parent"]}
        self.limits = self.seen_within()
        self.held = []
        self.planned = []

    def interval(self, row):
        """Days from visit to visit: an account by its class, a store by its size; some are neglected."""
        if row["account_level"]:
            usual = {6: 8, 13: 16, 27: 33}[self.limits[row["code"]]]
        else:
            usual = 72 if row["format"] in SMALL_STORES else 46
        return usual * (2 if self.rng.random() < 0.12 else 1)

    def seen_within(self):
        """Days within which a customer was usually seen last: the class goes by volume, A 7, B 14, C 30."""
        accounts = sorted((row["code"] for row in self.company.customers if row["account_level"]),
                          key=self.volume, reverse=True)
        limits = {}
        for place, code in enumerate(accounts):
            share = place / len(accounts)
            limits[code] = 6 if share < 0.24 else 13 if share < 0.66 else 27
        for row in self.company.customers:
            above = row["parent"]
            while row["code"] not in limits and above:
                if above in limits:
                    limits[row["code"]] = limits[above]
                above = self.company.by_code[above]["parent"]
        return limits

    def volume(self, code):
        below = {code}
        for row in self.company.customers:
            if row["parent"] in below:
                below.add(row["code"])
        return sum(self.company.volume(code) for code in below)

    def visit(self, row, ago):
        rng = self.rng
        entry = {"customer": row["code"], "ago": ago, "owner": row["owner"],
                 "kind": rng.choice(["on_site"] * 6 + ["phone"] * 3 + ["video"]),
                 "result": rng.choice([2, 3, 3, 4, 4, 4, 5]), "purpose": rng.randrange(len(PURPOSES))}
        if entry["kind"] != "phone" or rng.random() < 0.3:
            entry["overview"] = rng.randrange(len(OVERVIEW))
            entry["reality"] = rng.randrange(len(REALITY))
            entry["closing"] = rng.randrange(len(CLOSING))
            entry["agreements"] = rng.randrange(len(AGREEMENTS))
        if entry["kind"] == "on_site" and row["format"] in STORES:
            drift = (700 - ago) // 60
            entry["seen"] = [rng.randint(18, 30) + drift, rng.randint(4, 16), rng.randint(1, 4)]
        if rng.random() < 0.15:
            entry["objection"] = rng.randrange(len(OBJECTIONS))
        if rng.random() < 0.2:
            entry["competitor"] = rng.randrange(len(COMPETITORS))
        if rng.random() < (0.5 if ago < 14 else 0.06):
            due = rng.randint(1, 12) if ago < 14 else rng.randint(2, 10)
            entry["task"] = [rng.randrange(len(TASKS)), due]
        self.held.append(entry)

    def plan(self, row, ahead):
        self.planned.append({"customer": row["code"], "ahead": ahead, "owner": row["owner"],
                             "kind": self.rng.choice(["on_site", "on_site", "phone"]),
                             "at": self.rng.choice(["09:30", "10:00", "11:00", "14:00", "15:30", "16:30"]),
                             "purpose": self.rng.randrange(len(PURPOSES))})

    def keep(self, row):
        """One customer's two years."""
        rng = self.rng
        interval = self.interval(row)
        opened = min(720, -row["opened"] * 30) if row["opened"] != "" else 720
        # Most were seen in time, some are waiting.
        limit = self.limits.get(row["code"], 27)
        on_time = rng.random() < 0.85
        ago = rng.randint(0, limit) if on_time else rng.randint(limit + 2, limit * 3)
        lost = losses.since(row["code"])
        ago = max(ago, lost + 5) if lost else ago
        last = ago
        while ago < opened:
            self.visit(row, ago)
            ago += max(2, round(interval * rng.uniform(0.7, 1.35)))
        chance = rng.random()
        if lost:
            return
        if last > 0 and chance < 0.16:
            self.plan(row, rng.randint(0, 18))
        elif last > 4 and chance < 0.26:
            self.plan(row, -rng.randint(2, 4))  # missed

    def build(self):
        for row in self.company.customers:
            if not row["owner"] or row["kind"] == "internal" or row["end"]:
                continue
            if row["account_level"] or row["code"] not in self.parents:
                self.keep(row)
        self.held.sort(key=lambda entry: (-entry["ago"], entry["customer"]))


def build(company):
    diary = Diary(company)
    diary.build()
    return {"phrases": {"purpose": PURPOSES, "overview": OVERVIEW, "reality": REALITY, "closing": CLOSING,
                        "agreements": AGREEMENTS, "objection": OBJECTIONS, "competitor": COMPETITORS,
                        "task": TASKS},
            "held": diary.held, "planned": diary.planned}
