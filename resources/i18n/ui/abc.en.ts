<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::AbcAgreementPane</name>
        <message numerus="yes">
            <source>Do the %n indicators agree?</source>
            <translation>
                <numerusform>Does the %n indicator agree?</numerusform>
                <numerusform>Do the %n indicators agree?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agree</source>
            <translation>
                <numerusform>%n agrees</numerusform>
                <numerusform>%n agree</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ</source>
            <translation>
                <numerusform>%n differs</numerusform>
                <numerusform>%n differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers are two classes apart (%1)</source>
            <translation>
                <numerusform>%n customer is two classes apart (%1)</numerusform>
                <numerusform>%n customers are two classes apart (%1)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcApply</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers get another class.</source>
            <translation>
                <numerusform>%n customer gets another class.</numerusform>
                <numerusform>%n customers get another class.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n classes</source>
            <translation>
                <numerusform>Change %n class</numerusform>
                <numerusform>Change %n classes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcCompareDialog</name>
        <message numerus="yes">
            <source>%n customers moved: %1 up, %2 down</source>
            <translation>
                <numerusform>%n customer moved: %1 up, %2 down</numerusform>
                <numerusform>%n customers moved: %1 up, %2 down</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcExcludedDialog</name>
        <message numerus="yes">
            <source>%n customers; the first reason that fits is shown. Double click opens the customer.</source>
            <translation>
                <numerusform>%n customer; the first reason that fits is shown. Double click opens the customer.</numerusform>
                <numerusform>%n customers; the first reason that fits is shown. Double click opens the customer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcGrid</name>
        <message numerus="yes">
            <source>%1 %2, %3 %4: %n customers</source>
            <translation>
                <numerusform>%1 %2, %3 %4: %n customer</numerusform>
                <numerusform>%1 %2, %3 %4: %n customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcPage</name>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: </source>
            <translation>
                <numerusform>%n left out: </numerusform>
                <numerusform>%n left out: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ranked</source>
            <translation>
                <numerusform>%n ranked</numerusform>
                <numerusform>%n ranked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers with measures</source>
            <translation>
                <numerusform>%n customer with measures</numerusform>
                <numerusform>%n customers with measures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcParetoChart</name>
        <message numerus="yes">
            <source>%1 is concentrated: the first %n customers hold %2</source>
            <translation>
                <numerusform>%1 is concentrated: the first customer holds %2</numerusform>
                <numerusform>%1 is concentrated: the first %n customers hold %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n customers</source>
            <translation>
                <numerusform>%1: %n customer</numerusform>
                <numerusform>%1: %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Composite %1: %n</source>
            <translation>
                <numerusform>Composite %1: %n</numerusform>
                <numerusform>Composite %1: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcTablePane</name>
        <message numerus="yes">
            <source>Total %n customers</source>
            <translation>
                <numerusform>Total %n customer</numerusform>
                <numerusform>Total %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not ranked</source>
            <translation>
                <numerusform>%n more is not ranked</numerusform>
                <numerusform>%n more are not ranked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcText</name>
        <message numerus="yes">
            <source>Last %n months</source>
            <translation>
                <numerusform>Last %n month</numerusform>
                <numerusform>Last %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n quarters</source>
            <translation>
                <numerusform>Last %n quarter</numerusform>
                <numerusform>Last %n quarters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n half-years</source>
            <translation>
                <numerusform>Last %n half-year</numerusform>
                <numerusform>Last %n half-years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n years</source>
            <translation>
                <numerusform>Last %n year</numerusform>
                <numerusform>Last %n years</numerusform>
            </translation>
        </message>
    </context>
</TS>
