<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::ChangeDialog</name>
        <message numerus="yes">
            <source>%n will change</source>
            <translation>
                <numerusform>%n will change</numerusform>
                <numerusform>%n will change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n stays as it is</numerusform>
                <numerusform>%n stay as they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Figures</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilePane</name>
        <message numerus="yes">
            <source>%n files kept</source>
            <translation>
                <numerusform>%n file kept</numerusform>
                <numerusform>%n files kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ListPage</name>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows written to %1</source>
            <translation>
                <numerusform>%n row written to %1</numerusform>
                <numerusform>%n rows written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaperOutlet</name>
        <message numerus="yes">
            <source>%n pages went to the printer.</source>
            <translation>
                <numerusform>%n page went to the printer.</numerusform>
                <numerusform>%n pages went to the printer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskChangeDialog</name>
        <message numerus="yes">
            <source>Move %n tasks</source>
            <translation>
                <numerusform>Move %n task</numerusform>
                <numerusform>Move %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n tasks</source>
            <translation>
                <numerusform>Hand over %n task</numerusform>
                <numerusform>Hand over %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n tasks</source>
            <translation>
                <numerusform>Drop %n task</numerusform>
                <numerusform>Drop %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were moved before; say why they are moved again.</source>
            <translation>
                <numerusform>%n was moved before; say why it is moved again.</numerusform>
                <numerusform>%n were moved before; say why they are moved again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n</source>
            <translation>
                <numerusform>Move %n</numerusform>
                <numerusform>Move %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n</source>
            <translation>
                <numerusform>Hand over %n</numerusform>
                <numerusform>Hand over %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n</source>
            <translation>
                <numerusform>Drop %n</numerusform>
                <numerusform>Drop %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitChangeDialog</name>
        <message numerus="yes">
            <source>Move %n visits</source>
            <translation>
                <numerusform>Move %n visit</numerusform>
                <numerusform>Move %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n visits</source>
            <translation>
                <numerusform>Hand over %n visit</numerusform>
                <numerusform>Hand over %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n visits</source>
            <translation>
                <numerusform>Cancel %n visit</numerusform>
                <numerusform>Cancel %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visits were not held</source>
            <translation>
                <numerusform>%n visit was not held</numerusform>
                <numerusform>%n visits were not held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n</source>
            <translation>
                <numerusform>Move %n</numerusform>
                <numerusform>Move %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n</source>
            <translation>
                <numerusform>Hand over %n</numerusform>
                <numerusform>Hand over %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n</source>
            <translation>
                <numerusform>Cancel %n visit</numerusform>
                <numerusform>Cancel %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close %n as not held</source>
            <translation>
                <numerusform>Close %n as not held</numerusform>
                <numerusform>Close %n as not held</numerusform>
            </translation>
        </message>
    </context>
</TS>
