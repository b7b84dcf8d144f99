<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::ReportsPage</name>
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
</TS>
