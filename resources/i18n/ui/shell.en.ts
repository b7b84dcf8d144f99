<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::Reminders</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SettingsDialog</name>
        <message numerus="yes">
            <source>▲ %n problem(s) found. Stop working in this file and restore the last backup. First: %1</source>
            <translation>
                <numerusform>▲ %n problem found. Stop working in this file and restore the last backup. First: %1</numerusform>
                <numerusform>▲ %n problems found. Stop working in this file and restore the last backup. First: %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
