<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::ReportText</name>
        <message>
            <source>Visit coverage</source>
            <translation>拜访覆盖</translation>
        </message>
        <message>
            <source>Network structure</source>
            <translation>网络结构</translation>
        </message>
        <message>
            <source>Losses and retention</source>
            <translation>流失与保留</translation>
        </message>
        <message>
            <source>Contact coverage</source>
            <translation>联系人覆盖</translation>
        </message>
        <message>
            <source>Share of customers with a real contact in the period, by owner and class</source>
            <translation>期内有实际拜访的客户占比，按负责人和级别</translation>
        </message>
        <message>
            <source>Share of stores by format, urban and rural each a whole</source>
            <translation>各业态门店占比，城市与乡镇各自合计</translation>
        </message>
        <message>
            <source>Share of losses by reason; published shares beside them</source>
            <translation>各流失原因占比，旁列公开参考占比</translation>
        </message>
        <message>
            <source>Share of accounts with somebody who decides, who uses and on our side, today</source>
            <translation>决策人、使用者、支持者齐全的客户占比（今天）</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>小计</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>未分级</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>The period has not begun: there are no figures yet.</source>
            <translation>期间尚未开始，还没有数字。</translation>
        </message>
        <message>
            <source>Nobody was lost in the period: there is no share of ours to compare with the published ones.</source>
            <translation>期间没有流失的客户，没有可与公开参考比较的我方占比。</translation>
        </message>
        <message>
            <source>Nothing to draw: no customer fits what was chosen.</source>
            <translation>没有可画的图：没有符合所选条件的客户。</translation>
        </message>
        <message>
            <source>No format</source>
            <translation>未填业态</translation>
        </message>
        <message>
            <source>No settlement</source>
            <translation>未填城乡</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>上季度</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>最近 12 个月</translation>
        </message>
        <message>
            <source>Whose customers</source>
            <translation>谁的客户</translation>
        </message>
        <message>
            <source>All in reach</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Table of the report</source>
            <translation>报表表格</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>已复制 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>导出报表</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel 工作簿</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message numerus="yes">
            <source>%n rows written to %1</source>
            <translation>
                <numerusform>已写入 %n 行到 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>打印报表</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>全部客户</translation>
        </message>
        <message>
            <source>in %, %1 to %2</source>
            <translation>单位：%，%1 至 %2</translation>
        </message>
    </context>
</TS>
