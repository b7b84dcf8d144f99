<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::ChecklistSection</name>
        <message numerus="yes">
            <source>%n rules that must be met are open</source>
            <translation>
                <numerusform>%n rule that must be met is open</numerusform>
                <numerusform>%n rules that must be met are open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places are open:</source>
            <translation>
                <numerusform>%n place is open:</numerusform>
                <numerusform>%n places are open:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HistorySection</name>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanFieldText</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlansPage</name>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plans of this year are hidden by it.</source>
            <translation>
                <numerusform>%n plan of this year is hidden by it.</numerusform>
                <numerusform>%n plans of this year are hidden by it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SpreadDialog</name>
        <message numerus="yes">
            <source>%n locked months keep theirs; the others share the rest.</source>
            <translation>
                <numerusform>%n locked cell keeps its amount; the others share the rest.</numerusform>
                <numerusform>%n locked cells keep their amounts; the others share the rest.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::StepsBar</name>
        <message numerus="yes">
            <source>under way · %n missing</source>
            <translation>
                <numerusform>under way · %n missing</numerusform>
                <numerusform>under way · %n missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TargetsSection</name>
        <message numerus="yes">
            <source>The 12 months make the year exactly; %n locked, the others share the rest.</source>
            <translation>
                <numerusform>The 12 months make the year exactly; %n locked, the others share the rest.</numerusform>
                <numerusform>The 12 months make the year exactly; %n locked, the others share the rest.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells, sum %1</source>
            <translation>
                <numerusform>%n cell, sum %1</numerusform>
                <numerusform>%n cells, sum %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
