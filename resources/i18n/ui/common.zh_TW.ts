<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::ChartView</name>
        <message>
            <source>Show as a table</source>
            <translation>以表格顯示</translation>
        </message>
        <message>
            <source>Copy as a picture</source>
            <translation>複製為圖片</translation>
        </message>
        <message>
            <source>Table of the chart: %1</source>
            <translation>圖表的資料表：%1</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>以圖表顯示</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DialogPrompter</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Figures</name>
        <message>
            <source>CNY 10k</source>
            <extracomment>the unit of amounts in lists and charts: 10,000 yuan</extracomment>
            <translation>萬元</translation>
        </message>
        <message>
            <source>CNY</source>
            <translation>元</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>%n 天後</numerusform>
            </translation>
        </message>
    </context>
</TS>
