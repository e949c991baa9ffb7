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
    <name>unknot::ui::FlareController</name>
    <message numerus="yes">
        <source>Often eased right after, for you (%n sessions). Nothing presses.</source>
        <extracomment>Why this routine is offered: in so many sessions, from eight on, it mostly eased.</extracomment>
        <translation>
            <numerusform>Often eased right after, for you (%n session). Nothing presses.</numerusform>
            <numerusform>Often eased right after, for you (%n sessions). Nothing presses.</numerusform>
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
    <name>unknot::ui::DamagedCard</name>
    <message numerus="yes">
        <source>%n of your records are damaged</source>
        <extracomment>Entries, sessions and other records of the diary that were changed by something else than Unknot.</extracomment>
        <translation>
            <numerusform>One of your records is damaged</numerusform>
            <numerusform>%n of your records are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <extracomment>At the end of the list of damaged records: more of them, not shown.</extracomment>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
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
    <message numerus="yes">
        <source>%n damaged copies could not be opened and may still have it.</source>
        <extracomment>After an entry was erased: copies of the diary file that are damaged and cannot be changed.</extracomment>
        <translation>
            <numerusform>%n damaged copy could not be opened and may still have it.</numerusform>
            <numerusform>%n damaged copies could not be opened and may still have it.</numerusform>
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
    <name>unknot::ui::TransferCard</name>
    <message numerus="yes">
        <source>Written: a file with %n entries.</source>
        <extracomment>After an export: how many entries of the diary the file holds.</extracomment>
        <translation>
            <numerusform>Written: a file with %n entry.</numerusform>
            <numerusform>Written: a file with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were added.</source>
        <extracomment>After an import: how many records were added to the diary.</extracomment>
        <translation>
            <numerusform>%n record was added.</numerusform>
            <numerusform>%n records were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are new.</source>
        <extracomment>What an import would do; what follows says more of the same file.</extracomment>
        <translation>
            <numerusform>%n record is new.</numerusform>
            <numerusform>%n records are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and stay as they are.</source>
        <extracomment>What an import would do: records that the diary has.</extracomment>
        <translation>
            <numerusform>%n is here already and stays as it is.</numerusform>
            <numerusform>%n are here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were deleted here and stay so.</source>
        <extracomment>What an import would do: records that were deleted in this diary.</extracomment>
        <translation>
            <numerusform>%n was deleted here and stays so.</numerusform>
            <numerusform>%n were deleted here and stay so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken:</source>
        <extracomment>What an import would do: lines of the file that cannot be taken over. They follow, with their numbers.</extracomment>
        <translation>
            <numerusform>%n line cannot be taken:</numerusform>
            <numerusform>%n lines cannot be taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records so far…</source>
        <extracomment>While a file is written or read: records of the diary so far.</extracomment>
        <translation>
            <numerusform>%n record so far…</numerusform>
            <numerusform>%n records so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ui::TrashCard</name>
    <message numerus="yes">
        <source>And %n more</source>
        <extracomment>At the end of the list of deleted things: more of them, not shown.</extracomment>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
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
