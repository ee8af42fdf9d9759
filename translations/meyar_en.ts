<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_PK" sourcelanguage="en">
<context>
    <name>CaseReport</name>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures without a saving, %1, are not in these figures: law or safety asks for them, or their saving is not known yet.</source>
        <translation>
            <numerusform>%n measure without a saving, %1, is not in these figures: law or safety asks for it, or its saving is not known yet.</numerusform>
            <numerusform>%n measures without a saving, %1, are not in these figures: law or safety asks for them, or their saving is not known yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message numerus="yes">
        <source>%n better ones are in the table</source>
        <translation>
            <numerusform>%n better one is in the table</numerusform>
            <numerusform>%n better ones are in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardTitles</name>
    <message numerus="yes">
        <source>Scores are up by %n points since the baseline</source>
        <translation>
            <numerusform>Scores are up by %n point since the baseline</numerusform>
            <numerusform>Scores are up by %n points since the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores are down by %n points since the baseline</source>
        <translation>
            <numerusform>Scores are down by %n point since the baseline</numerusform>
            <numerusform>Scores are down by %n points since the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more actions are open than agreed</source>
        <translation>
            <numerusform>%n more action is open than agreed</numerusform>
            <numerusform>%n more actions are open than agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentCharts</name>
    <message numerus="yes">
        <source>%n parameters beyond the limit</source>
        <translation>
            <numerusform>%n parameter beyond the limit</numerusform>
            <numerusform>%n parameters beyond the limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeTexts</name>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n factory</numerusform>
            <numerusform>%n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audits with their checklists</source>
        <translation>
            <numerusform>%n audit with its checklist</numerusform>
            <numerusform>%n audits with their checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers and notes</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings with their actions</source>
        <translation>
            <numerusform>%n finding with its actions</numerusform>
            <numerusform>%n findings with their actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers not yet exported</source>
        <translation>
            <numerusform>%n answer not yet exported</numerusform>
            <numerusform>%n answers not yet exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audits</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new here</source>
        <translation>
            <numerusform>%n new here</numerusform>
            <numerusform>%n new here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that are not here yet</source>
        <translation>
            <numerusform>%n change that is not here yet</numerusform>
            <numerusform>%n changes that are not here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes known already</source>
        <translation>
            <numerusform>%n change known already</numerusform>
            <numerusform>%n changes known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written on %n laptops, every signature checked</source>
        <translation>
            <numerusform>Written on %n laptop, every signature checked</numerusform>
            <numerusform>Written on %n laptops, every signature checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new changes</source>
        <translation>
            <numerusform>%n new change</numerusform>
            <numerusform>%n new changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers added or changed</source>
        <translation>
            <numerusform>%n answer added or changed</numerusform>
            <numerusform>%n answers added or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were known already</source>
        <translation>
            <numerusform>%n change was known already</numerusform>
            <numerusform>%n changes were known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts were decided on the other laptop</source>
        <translation>
            <numerusform>%n conflict was decided on the other laptop</numerusform>
            <numerusform>%n conflicts were decided on the other laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier changes of %n laptops are missing. Ask the sender for a bundle of everything</source>
        <translation>
            <numerusform>Earlier changes of %n laptop are missing. Ask the sender for a bundle of everything</numerusform>
            <numerusform>Earlier changes of %n laptops are missing. Ask the sender for a bundle of everything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops wrote the same change twice, as after a restored copy. Nothing was lost; tell your office</source>
        <translation>
            <numerusform>%n laptop wrote the same change twice, as after a restored copy. Nothing was lost; tell your office</numerusform>
            <numerusform>%n laptops wrote the same change twice, as after a restored copy. Nothing was lost; tell your office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a newer Meyar. They are kept and passed on</source>
        <translation>
            <numerusform>%n change needs a newer Meyar. It is kept and passed on</numerusform>
            <numerusform>%n changes need a newer Meyar. They are kept and passed on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender&apos;s clock is %n hours ahead. Ask them to set it</source>
        <translation>
            <numerusform>The sender&apos;s clock is %n hour ahead. Ask them to set it</numerusform>
            <numerusform>The sender&apos;s clock is %n hours ahead. Ask them to set it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ, notes included, and wait for a decision</source>
        <translation>
            <numerusform>%n value differs and waits for a decision</numerusform>
            <numerusform>%n values differ, notes included, and wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by laptops that are trusted no more will be held back</source>
        <translation>
            <numerusform>%n change by a laptop that is trusted no more will be held back</numerusform>
            <numerusform>%n changes by laptops that are trusted no more will be held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes by laptops that are trusted no more were held back</source>
        <translation>
            <numerusform>%n change by a laptop that is trusted no more was held back</numerusform>
            <numerusform>%n changes by laptops that are trusted no more were held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes not confirmed</source>
        <translation>
            <numerusform>%1: %n change not confirmed</numerusform>
            <numerusform>%1: %n changes not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryTexts</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scored</source>
        <translation>
            <numerusform>%n scored</numerusform>
            <numerusform>%n scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n checkpoint</numerusform>
            <numerusform>%n checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayMeaning</name>
    <message numerus="yes">
        <source>%n groups were put together with others.</source>
        <translation>
            <numerusform>%n group was put together with others.</numerusform>
            <numerusform>%n groups were put together with others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters are not shown: they would stand for one or two people.</source>
        <translation>
            <numerusform>%n quarter is not shown: it would stand for one or two people.</numerusform>
            <numerusform>%n quarters are not shown: they would stand for one or two people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are not compared: apprentices, and those whose sex is not said.</source>
        <translation>
            <numerusform>%n worker is not compared: an apprentice, or one whose sex is not said.</numerusform>
            <numerusform>%n workers are not compared: apprentices, and those whose sex is not said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers in the payroll</source>
        <translation>
            <numerusform>%n worker in the payroll</numerusform>
            <numerusform>%n workers in the payroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more photos are in the file of the audit.</source>
        <translation>
            <numerusform>%n more photo is in the file of the audit.</numerusform>
            <numerusform>%n more photos are in the file of the audit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteTexts</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartTexts</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due in 14 days</source>
        <translation>
            <numerusform>%n more due in 14 days</numerusform>
            <numerusform>%n more due in 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkFigures</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AssessmentController</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answers stay as they are.</source>
        <translation>
            <numerusform>The answer stays as it is.</numerusform>
            <numerusform>All %n answers stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers stay as they are.</source>
        <translation>
            <numerusform>%1 of %n answer stays as it is.</numerusform>
            <numerusform>%1 of %n answers stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new questions</source>
        <translation>
            <numerusform>%n new question</numerusform>
            <numerusform>%n new questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are no longer asked</source>
        <translation>
            <numerusform>%n question is no longer asked</numerusform>
            <numerusform>%n questions are no longer asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have other words or choices</source>
        <translation>
            <numerusform>%n question has other words or choices</numerusform>
            <numerusform>%n questions have other words or choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditFooter</name>
    <message numerus="yes">
        <source>%n still unanswered</source>
        <translation>
            <numerusform>%n still unanswered</numerusform>
            <numerusform>%n still unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditListView</name>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AuditsController</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BusinessCasePanel</name>
    <message numerus="yes">
        <source>%n measures added.</source>
        <translation>
            <numerusform>%n measure added.</numerusform>
            <numerusform>%n measures added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems in the list.</source>
        <translation>
            <numerusform>%n problem in the list.</numerusform>
            <numerusform>%n problems in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::CameraView</name>
    <message numerus="yes">
        <source>%n photos attached. Space takes another one, Esc goes back.</source>
        <translation>
            <numerusform>%n photo attached. Space takes another one, Esc goes back.</numerusform>
            <numerusform>%n photos attached. Space takes another one, Esc goes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::CheckPanel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ConflictPanel</name>
    <message numerus="yes">
        <source>%n answers, made apart</source>
        <translation>
            <numerusform>%n answer, made apart</numerusform>
            <numerusform>%n answers, made apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by you just now</source>
        <translation>
            <numerusform>%n decided by you just now</numerusform>
            <numerusform>%n decided by you just now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n audits</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n factory</numerusform>
            <numerusform>%n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories, first and latest visit</source>
        <translation>
            <numerusform>%n factory, first and latest visit</numerusform>
            <numerusform>%n factories, first and latest visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n factories</source>
        <translation>
            <numerusform>in %n factory</numerusform>
            <numerusform>in %n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result yet</source>
        <translation>
            <numerusform>%n without a result yet</numerusform>
            <numerusform>%n without a result yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to verify</source>
        <translation>
            <numerusform>%n to verify</numerusform>
            <numerusform>%n to verify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::DrawCard</name>
    <message numerus="yes">
        <source>%n worker(s) in the list</source>
        <translation>
            <numerusform>%n worker in the list</numerusform>
            <numerusform>%n workers in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::EnterprisesPage</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sites</source>
        <translation>
            <numerusform>%1 of %n site</numerusform>
            <numerusform>%1 of %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidencePanel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ExchangeController</name>
    <message numerus="yes">
        <source>Merging %n files…</source>
        <translation>
            <numerusform>Merging %n file…</numerusform>
            <numerusform>Merging %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ExchangePage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts wait for a decision</source>
        <translation>
            <numerusform>%n conflict waits for a decision</numerusform>
            <numerusform>%n conflicts wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n findings</source>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsCalendar</name>
    <message numerus="yes">
        <source>%1: %n findings due</source>
        <translation>
            <numerusform>%1: %n finding due</numerusform>
            <numerusform>%1: %n findings due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings have no date</source>
        <translation>
            <numerusform>%n open finding has no date</numerusform>
            <numerusform>%n open findings have no date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsController</name>
    <message numerus="yes">
        <source>%n actions marked as done.</source>
        <translation>
            <numerusform>%n action marked as done.</numerusform>
            <numerusform>%n actions marked as done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions changed.</source>
        <translation>
            <numerusform>%n action changed.</numerusform>
            <numerusform>%n actions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings have no action yet.</source>
        <translation>
            <numerusform>%n finding has no action yet.</numerusform>
            <numerusform>%n findings have no action yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n findings everything is done or verified.</source>
        <translation>
            <numerusform>Of %n finding everything is done or verified.</numerusform>
            <numerusform>Of %n findings everything is done or verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPage</name>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n factory</numerusform>
            <numerusform>%n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open findings are critical, major or overdue</source>
        <translation>
            <numerusform>%n open finding is critical, major or overdue</numerusform>
            <numerusform>%n open findings are critical, major or overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FirstThing</name>
    <message numerus="yes">
        <source>Pays for itself in %n month(s).</source>
        <translation>
            <numerusform>Pays for itself in %n month.</numerusform>
            <numerusform>Pays for itself in %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::GridView</name>
    <message numerus="yes">
        <source>%n answers cleared</source>
        <translation>
            <numerusform>%n answer cleared</numerusform>
            <numerusform>%n answers cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions answered</source>
        <translation>
            <numerusform>%n question answered</numerusform>
            <numerusform>%n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left as they were</source>
        <translation>
            <numerusform>%n line left as it was</numerusform>
            <numerusform>%n lines left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers do not apply any more</source>
        <translation>
            <numerusform>%n answer does not apply any more</numerusform>
            <numerusform>%n answers do not apply any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ImportPanel</name>
    <message numerus="yes">
        <source>%n files read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::JobValues</name>
    <message numerus="yes">
        <source>%n pairs of jobs of equal value are paid differently.</source>
        <translation>
            <numerusform>%n pair of jobs of equal value is paid differently.</numerusform>
            <numerusform>%n pairs of jobs of equal value are paid differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them more women do the worse paid one.</source>
        <translation>
            <numerusform>In %n of them more women do the worse paid one.</numerusform>
            <numerusform>In %n of them more women do the worse paid one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::LockPanel</name>
    <message numerus="yes">
        <source>%n points above are still open. Close the audit all the same?</source>
        <translation>
            <numerusform>%n point above is still open. Close the audit all the same?</numerusform>
            <numerusform>%n points above are still open. Close the audit all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::OshPanel</name>
    <message numerus="yes">
        <source>%n fatal</source>
        <translation>
            <numerusform>%n fatal</numerusform>
            <numerusform>%n fatal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days of %n cases are missing</source>
        <translation>
            <numerusform>days of %n case are missing</numerusform>
            <numerusform>days of %n cases are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were taken in</source>
        <translation>
            <numerusform>%n case was taken in</numerusform>
            <numerusform>%n cases were taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told late</source>
        <translation>
            <numerusform>%n told late</numerusform>
            <numerusform>%n told late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::PlanController</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RailButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RepeatView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ResultView</name>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open</source>
        <translation>
            <numerusform>%n question is still open</numerusform>
            <numerusform>%n questions are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RiskPanel</name>
    <message numerus="yes">
        <source>%n hazards in the highest band</source>
        <translation>
            <numerusform>%n hazard in the highest band</numerusform>
            <numerusform>%n hazards in the highest band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazards with nothing but protective equipment</source>
        <translation>
            <numerusform>%n hazard with nothing but protective equipment</numerusform>
            <numerusform>%n hazards with nothing but protective equipment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SampleCard</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of up to %1</source>
        <translation>
            <numerusform>%n group of up to %1</numerusform>
            <numerusform>%n groups of up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n alone</numerusform>
            <numerusform>%n alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to read</source>
        <translation>
            <numerusform>%n record to read</numerusform>
            <numerusform>%n records to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ScoreState</name>
    <message numerus="yes">
        <source>level 1: %n still missing</source>
        <translation>
            <numerusform>level 1: %n still missing</numerusform>
            <numerusform>level 1: %n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ScoreView</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n partly</numerusform>
            <numerusform>%n partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered: go to the next</source>
        <translation>
            <numerusform>%n unanswered: go to the next</numerusform>
            <numerusform>%n unanswered: go to the next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n question not answered</numerusform>
            <numerusform>%n questions not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them required</source>
        <translation>
            <numerusform>%n of them required</numerusform>
            <numerusform>%n of them required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that the checklist does not accept</source>
        <translation>
            <numerusform>%n answer that the checklist does not accept</numerusform>
            <numerusform>%n answers that the checklist does not accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed answer(s) without a finding</source>
        <translation>
            <numerusform>%n failed answer without a finding</numerusform>
            <numerusform>%n failed answers without a finding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) without an action</source>
        <translation>
            <numerusform>%n finding without an action</numerusform>
            <numerusform>%n findings without an action</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n answers not yet exported</source>
        <translation>
            <numerusform>%n answer not yet exported</numerusform>
            <numerusform>%n answers not yet exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::StepsView</name>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 of %n answered</numerusform>
            <numerusform>%1 of %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <translation>
            <numerusform>%n to find out</numerusform>
            <numerusform>%n to find out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TrainingController</name>
    <message numerus="yes">
        <source>Removed from the cohort, with %n lines that belong to it</source>
        <translation>
            <numerusform>Removed from the cohort, with %n line that belongs to it</numerusform>
            <numerusform>Removed from the cohort, with %n lines that belong to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TrainingPage</name>
    <message numerus="yes">
        <source>%n copies written to %1.</source>
        <translation>
            <numerusform>%n copy written to %1.</numerusform>
            <numerusform>%n copies written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::UnlockCard</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
