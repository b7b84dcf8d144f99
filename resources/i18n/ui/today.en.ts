<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>accord::ui::ClearingDialog</name>
        <message numerus="yes">
            <source>%n skipped; they come again tomorrow.</source>
            <translation>
                <numerusform>%n skipped; it comes again tomorrow.</numerusform>
                <numerusform>%n skipped; they come again tomorrow.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::QuickBar</name>
        <message numerus="yes">
            <source>Which of %n customers?</source>
            <translation>
                <numerusform>Which of %n customers?</numerusform>
                <numerusform>Which of %n customers?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayModel</name>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayPage</name>
        <message numerus="yes">
            <source>%n done today</source>
            <translation>
                <numerusform>%n done today</numerusform>
                <numerusform>%n done today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n cleared</source>
            <translation>
                <numerusform>%n cleared</numerusform>
                <numerusform>All %n cleared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved before: a reason is needed to move them again</source>
            <translation>
                <numerusform>%n moved before: a reason is needed to move it again</numerusform>
                <numerusform>%n moved before: a reason is needed to move them again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayPane</name>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>longest %n days</source>
            <translation>
                <numerusform>longest %n day</numerusform>
                <numerusform>longest %n days</numerusform>
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
        <name>accord::ui::TodayText</name>
        <message numerus="yes">
            <source>%n days overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> / every %n days</source>
            <translation>
                <numerusform> / every %n day</numerusform>
                <numerusform> / every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (moved %n times)</source>
            <translation>
                <numerusform>%1 (moved %n time)</numerusform>
                <numerusform>%1 (moved %n times)</numerusform>
            </translation>
        </message>
    </context>
</TS>
