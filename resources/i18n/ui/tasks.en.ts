<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::CustomerTasksTab</name>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%Ln task</numerusform>
                <numerusform>%Ln tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskPeek</name>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskText</name>
        <message numerus="yes">
            <source>%1, %n days overdue</source>
            <translation>
                <numerusform>%1, %n day overdue</numerusform>
                <numerusform>%1, %n days overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskVerbs</name>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
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
        <name>accord::ui::TasksPage</name>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%Ln task</numerusform>
                <numerusform>%Ln tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks in all</source>
            <translation>
                <numerusform>%Ln task in all</numerusform>
                <numerusform>%Ln tasks in all</numerusform>
            </translation>
        </message>
    </context>
</TS>
