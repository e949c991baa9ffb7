<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>On how many days something was taken or done.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <extracomment>How many guided sessions there were; what follows says on how many days.</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No to %n questions; last gone through</source>
        <extracomment>How many of the questions of the safety check were answered with no.</extracomment>
        <translation>
            <numerusform>No to %n question; last gone through</numerusform>
            <numerusform>No to %n questions; last gone through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list on paper: how many more rows it has.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ui</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>How long a spell of pain lasted.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ui::BodyController</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>When a place was marked last; yesterday has a word of its own.</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ui::FilePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>What a copy of the diary holds; sessions, and the day of the newest, follow after commas.</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <extracomment>Guided sessions that were played, in a copy of the diary.</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>. %n of them are damaged and stay out of the trends</source>
        <extracomment>Follows what a copy holds and begins a sentence of its own: it is about its entries and sessions.</extracomment>
        <translation>
            <numerusform>. %n of them is damaged and stays out of the trends</numerusform>
            <numerusform>. %n of them are damaged and stay out of the trends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ui::HabitList</name>
    <message numerus="yes">
        <source>%n of the last 7 days</source>
        <extracomment>How often a habit was ticked in the last seven days, today included. Shown only from one on.</extracomment>
        <translation>
            <numerusform>%n of the last 7 days</numerusform>
            <numerusform>%n of the last 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ui::HeatChip</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <extracomment>How many days back the body is coloured by.</extracomment>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, %1 logged</source>
        <extracomment>On a chip: the days that are looked at, and on how many of them something was written down.</extracomment>
        <translation>
            <numerusform>%n day, %1 logged</numerusform>
            <numerusform>%n days, %1 logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ui::WishChips</name>
    <message numerus="yes">
        <source>%n other tools</source>
        <extracomment>On a chip with little room: how many of the rarer tools somebody has, from two on.</extracomment>
        <translation>
            <numerusform>%n other tool</numerusform>
            <numerusform>%n other tools</numerusform>
        </translation>
    </message>
</context>
</TS>
