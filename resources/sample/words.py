# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of the sample company. Every firm and person here is made up; cities are real places."""

COMPANY = "澄岫饮品股份有限公司"

# code, name, role, reports to
USERS = [
    ("S1", "阚明屿", "supervisor", ""),
    ("M1", "岑予帆", "manager", "S1"),
    ("M2", "郗若澄", "manager", "S1"),
    ("M3", "宓行舟", "manager", "S1"),
    ("M4", "逄念秋", "manager", "S1"),
    ("C1", "练晚汀", "service", "S1"),
    ("V1", "亓观澜", "viewer", ""),
]

# name, net price per case in fen, margin in basis points, months: share of a mean month in percent
CATEGORIES = [
    ("包装水", 2200, 2600, [70, 62, 82, 98, 118, 135, 150, 148, 120, 88, 68, 61]),
    ("茶饮料", 3600, 3800, [72, 66, 80, 96, 120, 138, 152, 146, 116, 84, 66, 64]),
    ("果汁饮料", 4200, 3400, [118, 96, 82, 88, 98, 108, 116, 114, 104, 94, 86, 96]),
    ("碳酸饮料", 3300, 3300, [98, 84, 80, 92, 112, 128, 138, 132, 108, 82, 70, 76]),
    ("功能饮料", 6800, 4400, [82, 74, 88, 100, 112, 122, 128, 126, 110, 94, 84, 80]),
    ("植物蛋白饮料", 5200, 3100, [156, 128, 78, 72, 70, 72, 78, 82, 104, 112, 108, 140]),
]

# How much each category rises while shops stock up before the Spring Festival, in percent.
FESTIVAL = [10, 15, 55, 40, 20, 90]

# Days of the Spring Festival.
FESTIVAL_DAYS = [
    "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
    "2029-02-13", "2030-02-03", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19",
    "2035-02-08", "2036-01-28", "2037-02-15", "2038-02-04", "2039-01-24", "2040-02-12",
]

FIRST = "珩翎霁筠沅峤棹漪砚穗榆汐璟芷泓岚檀桉棠澍"
SECOND = "汀渚麓坞堰皋陌圃屏泊畔埠溆浔岬"
THIRD = "里川禾庭谷棠舟屿桥歌年和原"

# manager -> province, cities (city, districts)
AREAS = {
    "M1": ("浙江省", [("杭州市", ["西湖区", "余杭区", "萧山区"]), ("宁波市", ["鄞州区", "海曙区"]),
                    ("温州市", ["鹿城区", "瓯海区"]), ("绍兴市", ["越城区", "诸暨市"])]),
    "M2": ("江苏省", [("南京市", ["玄武区", "江宁区"]), ("苏州市", ["姑苏区", "昆山市", "吴江区"]),
                    ("无锡市", ["梁溪区", "江阴市"]), ("徐州市", ["云龙区", "沛县"])]),
    "M3": ("湖北省", [("武汉市", ["江汉区", "武昌区", "洪山区"]), ("宜昌市", ["西陵区", "枝江市"]),
                    ("襄阳市", ["樊城区", "枣阳市"]), ("荆州市", ["沙市区", "监利市"])]),
    "M4": ("四川省", [("成都市", ["锦江区", "武侯区", "双流区"]), ("绵阳市", ["涪城区", "江油市"]),
                    ("南充市", ["顺庆区", "阆中市"]), ("宜宾市", ["翠屏区", "南溪区"])]),
}

STREETS = ["澄心路", "望渚路", "青埂街", "听澜大道", "拾穗路", "云汀街", "长皋路", "芦畔街", "石堰路", "栖禾路"]
PLACES = ["澄心", "望渚", "青埂", "听澜", "拾穗", "云汀", "长皋", "芦畔", "石堰", "栖禾", "南浦头", "东篱",
          "小麓", "棠荫", "双屿", "晚晴", "新圃", "河阳里", "北屏", "西棹"]

# kind of single account: weight, customer kind, format, area from-to, words in the name, settlement
SINGLES = [
    (22, "distributor", "none", None, "商贸有限公司", 0.25),
    (16, "retailer", "supermarket", (1000, 2400), "超市", 0.35),
    (12, "retailer", "hypermarket", (2600, 9000), "购物广场", 0.05),
    (8, "retailer", "convenience", (60, 130), "便利店", 0.2),
    (8, "business", "none", None, "酒店", 0.1),
    (7, "business", "none", None, "餐饮管理有限公司", 0.1),
    (6, "retailer", "shopping_centre", (8000, 30000), "购物中心", 0.0),
    (5, "retailer", "warehouse_club", (10500, 18000), "会员仓储店", 0.0),
    (5, "franchisee", "specialty", (80, 300), "饮品专营店", 0.3),
    (5, "retailer", "department_store", (5200, 16000), "百货", 0.0),
    (4, "business", "none", None, "文旅发展有限公司", 0.4),
    (4, "end_consumer", "none", None, "职业学院后勤服务部", 0.2),
]
GROUPS = [  # words in the name, store format, store area, stores
    ("超市连锁有限公司", "supermarket", (1050, 2600), 9),
    ("便利连锁有限公司", "convenience", (70, 140), 14),
    ("生活超市集团", "hypermarket", (2600, 8800), 7),
    ("商业集团", "department_store", (5200, 18000), 5),
]
