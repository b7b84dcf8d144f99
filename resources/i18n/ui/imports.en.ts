<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::ImportOutcome</name>
        <message numerus="yes">
            <source>%n customers opened.</source>
            <translation>
                <numerusform>%n customer opened.</numerusform>
                <numerusform>%n customers opened.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportRun</name>
        <message numerus="yes">
            <source>%n rejected rows saved</source>
            <translation>
                <numerusform>%n rejected row saved</numerusform>
                <numerusform>%n rejected rows saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::LookalikeList</name>
        <message numerus="yes">
            <source>%Ln rows resemble others and are left out</source>
            <translation>
                <numerusform>%Ln row resembles another and is left out</numerusform>
                <numerusform>%Ln rows resemble others and are left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new rows resemble others; perhaps they are the same</source>
            <translation>
                <numerusform>%Ln new row resembles another; perhaps they are the same</numerusform>
                <numerusform>%Ln new rows resemble others; perhaps they are the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MappingStep</name>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ReadingStep</name>
        <message numerus="yes">
            <source>%1; headings in line %2, %n columns</source>
            <translation>
                <numerusform>%1; headings in line %2, %n column</numerusform>
                <numerusform>%1; headings in line %2, %n columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TrialStep</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rejected</numerusform>
                <numerusform>%n rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln rows</source>
            <translation>
                <numerusform>Import %Ln row</numerusform>
                <numerusform>Import %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows cannot be taken</source>
            <translation>
                <numerusform>%Ln row cannot be taken</numerusform>
                <numerusform>%Ln rows cannot be taken</numerusform>
            </translation>
        </message>
    </context>
</TS>
