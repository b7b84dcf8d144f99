# SPDX-License-Identifier: GPL-3.0-or-later
"""Customers that the sample company has lost this year: who, how many days ago (never before the first of
January, brought to the day of loading), why, what shows it, what is done to win it back, and how many days ago
that had come true."""

LOSSES = [
    ["KA-0077", 9, "competition", "端架与冷柜位置已签给山溪，三个月专卖协议", "约采购总监重谈端架与返利", None],
    ["KA-0097", 26, "attitude", "店长说两次投诉缺货无人回电", "主管登门致歉并指定新的联系人", None],
    ["KA-0075", 47, "closed", "总店停业装修后未再开业", "打听新店选址与开业时间", None],
    ["KA-0095", 118, "competition", "夏季改由北屿独家供货", "带试销方案再谈一次，八周内可调换", 61],
]


def since(code):
    """Days since the customer was lost and not won back; 0 = it is a customer."""
    return next((days for who, days, *rest in LOSSES if who == code and rest[-1] is None), 0)
