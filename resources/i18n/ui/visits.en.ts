<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::CustomerVisitsTab</name>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln visit</numerusform>
                <numerusform>%Ln visits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DueModel</name>
        <message numerus="yes">
            <source>%1 · %n customers</source>
            <translation>
                <numerusform>%1 · %n customer</numerusform>
                <numerusform>%1 · %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due in %n days</source>
            <translation>
                <numerusform>due in %n day</numerusform>
                <numerusform>due in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::OutcomePart</name>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>every day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>class %1: every %n days</source>
            <translation>
                <numerusform>class %1: every day</numerusform>
                <numerusform>class %1: every %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlannerPage</name>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln visit</numerusform>
                <numerusform>%Ln visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n missed</numerusform>
                <numerusform>%n missed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitBriefPane</name>
        <message numerus="yes">
            <source>%n days overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days old</source>
            <translation>
                <numerusform>%n day old</numerusform>
                <numerusform>%n days old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitCalendar</name>
        <message numerus="yes">
            <source>%1, %n visits</source>
            <translation>
                <numerusform>%1, %n visit</numerusform>
                <numerusform>%1, %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitsPage</name>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln visit</numerusform>
                <numerusform>%Ln visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
    </context>
</TS>
