<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::ReportText</name>
        <message>
            <source>Visit coverage</source>
            <translation>拜訪覆蓋</translation>
        </message>
        <message>
            <source>Network structure</source>
            <translation>通路結構</translation>
        </message>
        <message>
            <source>Losses and retention</source>
            <translation>流失與保留</translation>
        </message>
        <message>
            <source>Contact coverage</source>
            <translation>聯絡人覆蓋</translation>
        </message>
        <message>
            <source>Share of customers with a real contact in the period, by owner and class</source>
            <translation>期內有實際拜訪的客戶佔比，按負責人和級別</translation>
        </message>
        <message>
            <source>Share of stores by format, urban and rural each a whole</source>
            <translation>各業態門市佔比，城市與鄉鎮各自合計</translation>
        </message>
        <message>
            <source>Share of losses by reason; published shares beside them</source>
            <translation>各流失原因佔比，旁列公開參考佔比</translation>
        </message>
        <message>
            <source>Share of accounts with somebody who decides, who uses and on our side, today</source>
            <translation>決策人、使用者、支持者齊全的客戶佔比（今天）</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>小計</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>未分級</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>The period has not begun: there are no figures yet.</source>
            <translation>期間尚未開始，還沒有數字。</translation>
        </message>
        <message>
            <source>Nobody was lost in the period: there is no share of ours to compare with the published ones.</source>
            <translation>期間沒有流失的客戶，沒有可與公開參考比較的我方佔比。</translation>
        </message>
        <message>
            <source>Nothing to draw: no customer fits what was chosen.</source>
            <translation>沒有可畫的圖：沒有符合所選條件的客戶。</translation>
        </message>
        <message>
            <source>No format</source>
            <translation>未填業態</translation>
        </message>
        <message>
            <source>No settlement</source>
            <translation>未填城鄉</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>報表</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>複製為表格</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
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
            <translation>最近 12 個月</translation>
        </message>
        <message>
            <source>Whose customers</source>
            <translation>誰的客戶</translation>
        </message>
        <message>
            <source>All in reach</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Table of the report</source>
            <translation>報表表格</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>已複製 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>匯出報表</translation>
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
                <numerusform>已寫入 %n 行到 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF 檔案</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>列印報表</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>列印</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>全部客戶</translation>
        </message>
        <message>
            <source>in %, %1 to %2</source>
            <translation>單位：%，%1 至 %2</translation>
        </message>
    </context>
</TS>
