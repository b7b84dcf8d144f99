<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::ChartView</name>
        <message>
            <source>Show as a table</source>
            <translation>以表格显示</translation>
        </message>
        <message>
            <source>Copy as a picture</source>
            <translation>复制为图片</translation>
        </message>
        <message>
            <source>Table of the chart: %1</source>
            <translation>图表的数据表：%1</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>以图表显示</translation>
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
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Figures</name>
        <message>
            <source>CNY 10k</source>
            <extracomment>the unit of amounts in lists and charts: 10,000 yuan</extracomment>
            <translation>万元</translation>
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
                <numerusform>%n 天后</numerusform>
            </translation>
        </message>
    </context>
</TS>
