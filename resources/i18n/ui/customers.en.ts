<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::BinPage</name>
        <message numerus="yes">
            <source>Customers made by mistake. %n days after they were put here they are forgotten for good.</source>
            <translation>
                <numerusform>Customers made by mistake. %n day after they were put here they are forgotten for good.</numerusform>
                <numerusform>Customers made by mistake. %n days after they were put here they are forgotten for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers are back</source>
            <translation>
                <numerusform>%n customer is back</numerusform>
                <numerusform>%n customers are back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::BinWords</name>
        <message numerus="yes">
            <source>%n customers cannot go to the bin</source>
            <translation>
                <numerusform>%n customer cannot go to the bin</numerusform>
                <numerusform>%n customers cannot go to the bin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers are in the bin. Ctrl+Z brings them back, the bin as well.</source>
            <translation>
                <numerusform>%n customer is in the bin. Ctrl+Z brings it back, the bin as well.</numerusform>
                <numerusform>%n customers are in the bin. Ctrl+Z brings them back, the bin as well.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::BulkEditDialog</name>
        <message numerus="yes">
            <source>Change %n customers</source>
            <translation>
                <numerusform>Change %n customer</numerusform>
                <numerusform>Change %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will change</source>
            <translation>
                <numerusform>%n will change</numerusform>
                <numerusform>%n will change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already so</source>
            <translation>
                <numerusform>%n already so</numerusform>
                <numerusform>%n already so</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be changed</source>
            <translation>
                <numerusform>%n cannot be changed</numerusform>
                <numerusform>%n cannot be changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n</source>
            <translation>
                <numerusform>Change %n</numerusform>
                <numerusform>Change %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::BulkWork</name>
        <message numerus="yes">
            <source>A task for each of %n customers</source>
            <translation>
                <numerusform>A task for %n customer</numerusform>
                <numerusform>A task for each of %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan visits to %n customers</source>
            <translation>
                <numerusform>Plan a visit to %n customer</numerusform>
                <numerusform>Plan visits to %n customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerContactsTab</name>
        <message numerus="yes">
            <source>%n contacts written</source>
            <translation>
                <numerusform>%n contact written</numerusform>
                <numerusform>%n contacts written</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerMoneyTab</name>
        <message numerus="yes">
            <source>overdue %1, up to %n days</source>
            <translation>
                <numerusform>overdue %1, up to %n day</numerusform>
                <numerusform>overdue %1, up to %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n batches must move, worth %1</source>
            <translation>
                <numerusform>%n batch must move, worth %1</numerusform>
                <numerusform>%n batches must move, worth %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPeoplePane</name>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerRelationTab</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTermsPane</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, up to %n days</source>
            <translation>
                <numerusform>%1 %2, up to %n day</numerusform>
                <numerusform>%1 %2, up to %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTreePane</name>
        <message numerus="yes">
            <source>%n below</source>
            <comment>customers under it</comment>
            <translation>
                <numerusform>%n below</numerusform>
                <numerusform>%n below</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomersPage</name>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%Ln customer</numerusform>
                <numerusform>%Ln customers</numerusform>
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
            <source>Total of %n customers</source>
            <translation>
                <numerusform>Total of %Ln customer</numerusform>
                <numerusform>Total of %Ln customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Archive %n chosen</source>
            <translation>
                <numerusform>Archive the chosen one</numerusform>
                <numerusform>Archive %n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring %n chosen back into work</source>
            <translation>
                <numerusform>Bring the chosen one back into work</numerusform>
                <numerusform>Bring %n chosen back into work</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SupplySections</name>
        <message numerus="yes">
            <source>%n products; none is out of stock.</source>
            <translation>
                <numerusform>%n product; it is not out of stock.</numerusform>
                <numerusform>%n products; none is out of stock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 products are out of stock.</source>
            <translation>
                <numerusform>%n of %1 products is out of stock.</numerusform>
                <numerusform>%n of %1 products are out of stock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n products; none was counted yet.</source>
            <translation>
                <numerusform>%n product; it was not counted yet.</numerusform>
                <numerusform>%n products; none was counted yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not counted.</source>
            <translation>
                <numerusform>%n was not counted.</numerusform>
                <numerusform>%n were not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n products; %1 counted, all in stock; %2 not counted.</source>
            <translation>
                <numerusform>%n product; %1 counted, all in stock; %2 not counted.</numerusform>
                <numerusform>%n products; %1 counted, all in stock; %2 not counted.</numerusform>
            </translation>
        </message>
    </context>
</TS>
