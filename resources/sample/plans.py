# SPDX-License-Identifier: GPL-3.0-or-later
"""Annual plans of the sample company: which customer stands where in the process, and the full
content of each plan in the keys of the plan document.

Placeholders filled in when the program loads: {Y} the plan's year, {P} the year before;
an object {"of_net": n} becomes n basis points of the plan's yearly net sales, in whole thousand
yuan; {"of_cases": n} the same for cases.
"""

# account, year (0 this year, 1 next), growth in basis points, how far it has come.
# The words of `way` are understood by src/app/sample_company.cpp.
WAYS = [
    ("star:growing", 0, 1000, "executing"),
    ("group:2", 0, 600, "executing"),
    ("group:3", 0, 500, "executing"),
    ("star:falling", 0, 300, "executing"),
    ("single:distributor:0", 0, 900, "executing"),
    ("single:warehouse_club:0", 0, 800, "executing"),
    ("star:growing", 1, 1200, "signed"),
    ("group:2", 1, 800, "negotiation"),
    ("group:3", 1, 600, "negotiation_changed"),
    ("single:distributor:0", 1, 900, "draft"),
    ("single:distributor:1", 1, 700, "draft_submitted"),
    ("single:warehouse_club:0", 1, 900, "discussion_submitted"),
    ("star:rising", 1, 2500, "discussion_submitted"),
    ("star:falling", 1, 200, "discussion_rejected"),
    ("group:0", 1, 500, "discussion"),
    ("single:hypermarket:0", 1, 600, "review"),
    ("single:hypermarket:1", 1, 600, "data"),
    ("star:wavering", 1, 400, "data"),
]

SECTIONS = {
    "chain": {
        "market": "区域即饮饮料消费稳中有升，无糖茶、功能饮料与小规格便携装增长最快；价格战集中在包装水，"
                  "门店更看重单位货架产出。县级市新开门店加快，冷饮需求由夏季延伸到四月至十月。",
        "category": "饮料在该系统中是引流品类，占食品销售的一成以上。茶饮料与功能饮料的毛利高于均值，"
                    "包装水走量而利薄；果汁与植物蛋白饮料集中在春节礼赠，节后回落明显。",
        "channel": "标准超市客流向社区店与到家业务分流，单店客单价上升而客数下降。门店希望供应商以堆头、"
                   "冰柜和到家专属规格共同拉动，而不只是给价格。",
        "last_year": "{P} 年双方合作平稳：夏季旺季供货未断，冰柜投放到位率高；不足在于促销档期确认过晚，"
                     "两次错过海报截止日，区域间执行差异较大。",
        "summary": "{Y} 年以无糖茶与功能饮料为增长主线，旺季前完成冷柜与第二陈列，全年四档主题活动；"
                   "以季度返利与陈列费换取稳定的货架份额与按期回款。",
        "s": "旺季供应保障强；茶饮料复购率高；区域业务员驻店频次高。",
        "w": "中大规格水的终端价偏高；电子对账起步晚；个别门店临期品处理慢。",
        "o": "系统计划新开门店并改造冷饮区；到家业务需要独占规格；无糖品类仍在扩容。",
        "t": "竞品以买断冰柜位争夺入口；自有品牌水低价上架；用工紧张影响理货。",
    },
    "distributor": {
        "market": "乡镇与县城饮料消费升级，三元以下价格带向四至六元移动；夫妻店仍是主要终端，"
                  "配送时效与临期处理决定了推荐意愿。",
        "category": "碳酸与茶饮料是周转主力，功能饮料在工地与货运场景增长快；果汁与植物蛋白饮料靠年节箱装。",
        "channel": "分销商覆盖传统小店、学校与餐饮。本品牌已进入约六成有效网点，空白集中在学校周边与快餐。",
        "last_year": "{P} 年网点数增加，回款准时；问题是旺季前备货不足，七月两周缺货，"
                     "以及跨区流货一次，已按约处理。",
        "summary": "{Y} 年重点是网点质量：新增有效网点、补齐功能饮料铺货、旺季安全库存前置到五月；"
                   "返利与准时回款和网点达标挂钩。",
        "s": "配送车辆充足，能做到次日达；老板亲自参与月度会；资金状况好。",
        "w": "业务员流动大；没有冷链车；库存账与实物有差异。",
        "o": "学校与快餐渠道空白；县城新区在建；下沉市场对小箱装接受度高。",
        "t": "竞品给分销商更长账期；跨区低价货冲击；极端天气影响旺季配送。",
    },
    "store": {
        "market": "大店到店客流恢复，会员与家庭囤货占比提升，大规格与组合装是主要增量；"
                  "消费者对健康标签敏感，无糖与低糖占新品的大半。",
        "category": "饮料整箱购买占该店饮料销售的一半以上。茶饮料整箱与功能饮料组合装表现好，"
                    "果汁礼盒集中在春节前四周。",
        "channel": "大店以会员价与独占规格区别于社区店，要求供应商提供专属包装、稳定的到货窗口和试饮支持。",
        "last_year": "{P} 年整箱销售增长，试饮活动转化好；不足是专属规格交期两次延误，"
                     "收银区冷柜补货不及时。",
        "summary": "{Y} 年以会员专属组合装为核心，配合四次周末试饮与入口堆头；"
                   "用年度返利锁定全年量，用到货准时率约束双方。",
        "s": "专属规格开发快；整箱物流成本低；试饮团队经验足。",
        "w": "到货窗口偶有延误；单品数少，货架显得单薄；线上会员页素材更新慢。",
        "o": "会员数增长；门店计划扩大冷饮区；企业团购需求上升。",
        "t": "竞品独占规格增多；会员价被社区团购比价；冷柜位置重新招标。",
    },
}

CLAUSE = ("双方每季度回顾一次。季度达成率低于 90% 或高于 115%，或市场价格、税费、门店数变化超过 10% 时，"
          "可由任一方提出修正，经双方书面同意后自下月起执行；已过月份不作追溯。")


def rebate(kind, period, catch_up):
    if kind == "distributor":
        tiers = [(8800, 0.015), (9600, 0.022), (10400, 0.03)]
    else:
        tiers = [(9000, 0.01), (10000, 0.018), (11000, 0.025)]
    share = {"quarter": 4, "half": 2, "year": 1}[period]
    return {"id": "R1", "kind": "rebate", "spend": "contractual", "title": "销售达成返利",
            "basis": "net_sales", "mode": "slab" if kind == "store" else "whole", "applies_to": "total",
            "period": period, "form": "credit_note", "due_days": 30, "catch_up": catch_up,
            "void_late_days": 15,
            "condition": "当期货款在约定账期内付清；以实际净销售额计算，退货冲减。",
            "tiers": [{"from_fen": {"of_net": n // share}, "rate": r} for n, r in tiers],
            "planned_fen": {"of_net": 180}}


def lines(kind, stores):
    pay = {"id": "R2", "kind": "rebate", "spend": "contractual", "title": "准时回款奖励",
           "basis": "payment_on_time", "mode": "whole", "applies_to": "total", "period": "quarter",
           "form": "credit_note", "due_days": 30, "condition": "当季到期发票 95% 以上按期付款。",
           "tiers": [{"from": 0.95, "rate": 0.005}], "planned_fen": {"of_net": 50}}
    discount = {"id": "D1", "kind": "discount", "spend": "volume_driven", "title": "旺季整箱票面折扣",
                "condition": "五月至八月，单次订货满 200 箱。", "planned_fen": {"of_net": 120}}
    display = {"id": "L1", "kind": "display", "spend": "fixed", "title": "入口堆头与端架陈列费",
               "condition": "每月提供陈列照片；缺位当月扣减。", "period": "quarter",
               "planned_fen": {"of_net": 160}}
    listing = {"id": "L2", "kind": "listing", "spend": "fixed", "title": "新品进店费",
               "condition": "新品 30 天内上架完成，首年不下架。", "period": "year",
               "planned_fen": {"of_net": 60}}
    promoter = {"id": "L3", "kind": "promoter", "spend": "fixed", "title": "旺季促销员",
                "condition": "六月至八月周末，每店一人。", "period": "half", "planned_fen": {"of_net": 90}}
    equipment = {"id": "L4", "kind": "equipment", "spend": "fixed", "title": "冷柜投放与维护",
                 "condition": "冷柜只陈列我方产品；每月巡检。", "period": "year",
                 "planned_fen": {"of_net": 70}}
    period = {"chain": "quarter", "distributor": "quarter", "store": "year"}[kind]
    out = [discount, rebate(kind, period, kind == "chain"), pay]
    if kind != "distributor":
        out += [display, listing]
        if stores:
            display["store"] = stores[0]
    return out + ([promoter, equipment] if kind == "chain" else [equipment])


def activities(kind, owner):
    rows = [("迎新年货节", "买赠、礼盒堆头", "果汁饮料、植物蛋白饮料", "01-05", "02-20", 45, 110),
            ("春日轻享", "第二件半价、试饮", "茶饮料、包装水", "04-10", "05-06", 25, 80),
            ("清凉一夏", "冰柜满陈、扫码抽奖", "茶饮料、碳酸饮料、功能饮料", "06-12", "08-20", 70, 260),
            ("开学与中秋", "整箱特惠、企业团购", "功能饮料、植物蛋白饮料", "08-28", "10-03", 35, 120)]
    where = {"chain": "全部门店", "distributor": "A 类网点与学校周边", "store": "本店入口与收银区"}[kind]
    return [{"id": f"V{i}", "name": n, "mechanics": m, "products": p, "from": "{Y}-" + a, "to": "{Y}-" + b,
             "stores": where, "budget_fen": {"of_net": budget}, "extra_volume_cases": {"of_cases": extra},
             "owner": owner}
            for i, (n, m, p, a, b, budget, extra) in enumerate(rows, 1)]


def merchandising(kind, owner):
    share = {"chain": ("32", "26"), "distributor": ("28", "21"), "store": ("35", "30")}[kind]
    rows = [("货架份额", share[0], "%", share[1], "与我方在该区域的市场占有率相称，旺季加五个百分点", "03-31"),
            ("陈列面积", "12" if kind == "store" else "4", "平方米", "8" if kind == "store" else "3",
             "旺季活动期间的堆头与端架", "05-15"),
            ("价签", "100", "%", "92", "每个陈列面都有价签，促销价签同步更换", "02-28"),
            ("POS 物料", "2", "套", "1", "每店入口与冷柜各一套，按季更换", "04-10")]
    return [{"id": f"M{i}", "element": e, "target": t, "unit": u, "current": c, "justification": j,
             "owner": owner, "due": "{Y}-" + d} for i, (e, t, u, c, j, d) in enumerate(rows, 1)]


def equipment(kind, count):
    rows = [("立式单门冷柜", count, "入口右侧", "专柜专用"), ("卧式冰柜", max(1, count // 3), "收银区", "可陈列果汁")]
    if kind == "distributor":
        rows = [("立式单门冷柜", count * 2, "A 类网点店内首位", "专柜专用"),
                ("保温箱", count * 4, "学校与快餐网点", "不限")]
    return [{"id": f"E{i}", "type": t, "count": n, "owner": "澄岫饮品", "position": p, "exclusivity": x,
             "deposit_fen": 50000 * n, "due": "{Y}-04-30"} for i, (t, n, p, x) in enumerate(rows, 1)]


def promises(owner):
    rows = [("ours", "旺季不断货", "五月至九月订单满足率不低于 97%", "五月前建立两周安全库存", owner, "05-01"),
            ("ours", "及时结算", "返利与费用 30 天内结清", "每季末次月十日前提交对账单", "客户服务部", "04-10"),
            ("customer", "货架份额", "四大品类保持约定排面", "每月 5 日前调整棚格图", "采购部", "03-31"),
            ("customer", "按期付款", "到期发票 95% 以上准时", "每周固定付款日", "财务部", "01-31")]
    return [{"id": f"P{i}", "side": s, "benefit": b, "expectation": e, "action": a, "by": w, "due": "{Y}-" + d}
            for i, (s, b, e, a, w, d) in enumerate(rows, 1)]


def actions(owner):
    rows = [("确认全年海报档期与独占规格清单", owner, "01-20", "ours", "manager"),
            ("完成旺季前冷柜巡检与补投", owner, "04-30", "ours", "manager"),
            ("审批新品进店与陈列合同", "市场部", "02-15", "ours", "head_office"),
            ("改造冷饮区并确认棚格图", "客户采购部", "03-31", "customer", "manager"),
            ("对接电子对账", "财务共享中心", "06-30", "ours", "head_office")]
    return [{"id": f"A{i}", "what": w, "owner": o, "due": "{Y}-" + d, "side": s, "lever": lever}
            for i, (w, o, d, s, lever) in enumerate(rows, 1)]


def kpis(owner):
    rows = [("净销售额达成率", "100", "%", "销售事实与目标对比", "每月"),
            ("回款准时率", "95", "%", "到期发票中准时付款的金额", "每月"),
            ("货架份额", "30", "%", "拜访时实测", "每月"),
            ("冷柜在用率", "98", "%", "拜访巡检", "每季"),
            ("缺货品项数", "2", "个以内", "拜访记录", "每周")]
    return [{"id": f"K{i}", "name": n, "target": t, "unit": u, "measured_by": m, "frequency": f, "owner": owner}
            for i, (n, t, u, m, f) in enumerate(rows, 1)]


REVIEWS = [{"quarter": 1, "due": "{Y}-04-22"}, {"quarter": 2, "due": "{Y}-07-21"},
           {"quarter": 3, "due": "{Y}-10-28"}, {"quarter": 4, "due": "{Y+1}-01-22"}]


# A plan signed with one rule of the checklist waived.
WAIVED = ("star:falling", 0, "客户年底更换采购负责人，第四季度回顾日期待其到任后确定。")


def kind_of(customer):
    if customer["kind"] == "distributor":
        return "distributor"
    return "chain" if customer["format"] == "chain" else "store"


def content(company, customer, year, way, growth):
    people = {user[0]: user[1] for user in company.users}
    owner = people[customer["owner"]]
    kind = kind_of(customer)
    stores = [c for c in company.customers if c["code"].startswith(customer["code"] + "-")
              and c["format"] != "chain"]
    text = SECTIONS[kind]
    sections = {key: text[key] for key in ("market", "category", "channel", "last_year", "summary")}
    sections.update(swot={key: text[key] for key in "swot"}, correction_clause=CLAUSE, reserve=0.05)
    if growth > 1500:
        sections["growth_reason"] = "去年新开门店只经营了部分月份，按可比门店计算的增长在正常范围之内。"
    elif year == 1:
        sections["growth_reason"] = "目标以当年预计数为基数，增量来自新增门店与重点品类的冰冻化陈列。"
    if way == "data":
        return {"sections": {key: sections[key] for key in ("market", "last_year")}}
    full = {"sections": sections, "lines": lines(kind, [s["code"] for s in stores]),
            "activities": activities(kind, owner), "merchandising": merchandising(kind, owner),
            "equipment": equipment(kind, max(2, len(stores) or 3)), "promises": promises(owner),
            "actions": actions(owner), "kpis": kpis(owner), "reviews": REVIEWS}
    if way == "review":
        return {key: full[key] for key in ("sections", "activities", "merchandising")}
    return full


def account(company, where):
    word, *rest = where.split(":")
    if word == "star":
        return company.by_code[company.stars[rest[0]]]
    if word == "group":
        heads = [c for c in company.customers if c["format"] == "chain" and not c["parent"]
                 and c["account_level"] and c["code"] not in company.stars.values()]
        return heads[int(rest[0])]
    singles = [c for c in company.customers if rest[0] in (c["kind"], c["format"])
               and not c["parent"] and c["opened"] < -40]
    return sorted(singles, key=lambda c: -company.volume(c["code"]))[int(rest[1])]


def build(company):
    out = []
    for where, year, growth, way in WAYS:
        customer = account(company, where)
        out.append({"customer": customer["code"], "owner": customer["owner"], "year": year,
                    "growth": growth, "way": way, "content": content(company, customer, year, way, growth)})
        if where == WAIVED[0] and year == WAIVED[1]:
            out[-1]["content"]["reviews"] = REVIEWS[:3]
            out[-1]["waive"] = {"rule": "execution.reviews", "why": WAIVED[2]}
    return out
