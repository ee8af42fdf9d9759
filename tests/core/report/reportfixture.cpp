// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"

#include "core/form/csvsheets.h"
#include "resources/resources.h"

#include <stdexcept>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

const FakeClock &clock()
{
    static const FakeClock value;
    return value;
}

void answer(AuditReportInput &input, const QString &question, const QString &value,
            const QString &note = {})
{
    input.answers.insert(question, Answer{question, {}, value, note, 0, u"cedar-lamp"_s, false});
}

AuditReportInput frameOf(std::shared_ptr<const Pack> pack)
{
    AuditReportInput input;
    input.pack = std::move(pack);
    input.enterprise.id = EnterpriseId::create(clock());
    input.enterprise.name = u"Tarazu Leather"_s;
    input.enterprise.nameUrdu = u"ترازو لیدر"_s;
    input.enterprise.sector = u"tannery"_s;
    input.enterprise.contact = u"Kamran Butt"_s;
    input.site.id = SiteId::create(clock());
    input.site.enterprise = input.enterprise.id;
    input.site.address = u"Small Industries Estate, Plot 114"_s;
    input.site.city = u"Sialkot"_s;
    input.site.jurisdiction = u"PK-PB"_s;
    input.assessment.id = AssessmentId::create(clock());
    input.assessment.state = AssessmentState::Closed;
    input.assessment.startedOn = QDate(2026, 3, 12);
    input.assessment.endedOn = QDate(2026, 3, 13);
    input.assessment.auditors = u"Ayesha Malik, Bilal Qureshi"_s;
    input.assessment.jurisdiction = u"PK-PB"_s;
    input.assessment.packId = input.pack->id;
    input.programme = u"Safer Tanneries 2026"_s;
    input.laptop = u"cedar-lamp"_s;
    input.headCode = u"otter-maple-seven-dawn"_s;
    input.generatedAt = QDateTime(QDate(2026, 4, 2), QTime(9, 30), Qt::UTC);
    return input;
}

form::Sheet sheet(const QString &name, const QList<QStringList> &rows)
{
    form::Sheet result;
    result.name = name;
    result.header = rows.front();
    for (int i = 1; i < rows.size(); ++i) {
        result.rows.push_back(rows.at(i));
        result.rowNumbers.push_back(i + 1);
    }
    return result;
}

std::shared_ptr<const Pack> packOf(const QList<QStringList> &survey)
{
    form::Sheets sheets;
    sheets.emplace(u"survey"_s, sheet(u"survey"_s, survey));
    sheets.emplace(u"choices"_s,
                   sheet(u"choices"_s,
                         {{u"list_name"_s, u"name"_s, u"label::English (en)"_s,
                           u"label::Urdu (ur)"_s, u"score"_s, u"result"_s},
                          {u"yn"_s, u"yes"_s, u"Yes"_s, u"ہاں"_s, u"1"_s, u"ok"_s},
                          {u"yn"_s, u"no"_s, u"No"_s, u"نہیں"_s, u"0"_s, u"fail"_s}}));
    sheets.emplace(u"settings"_s,
                   sheet(u"settings"_s,
                         {{u"form_title"_s, u"form_id"_s, u"version"_s, u"pack_version"_s,
                           u"scoring"_s, u"semantics"_s, u"grades"_s},
                          {u"Test pack"_s, u"test-pack"_s, u"1"_s, u"1.0"_s, u"weighted"_s,
                           u"compliance"_s, u"A:90 B:75 C:60 D:40 E:0"_s}}));
    LoadedPack loaded = loadPack(sheets);
    if (!loaded.pack) {
        throw std::runtime_error("the fixture's pack has problems");
    }
    return loaded.pack;
}

const QStringList surveyHeader{
    u"type"_s,   u"name"_s,     u"label::English (en)"_s, u"label::Urdu (ur)"_s,
    u"weight"_s, u"severity"_s, u"confidential"_s};

CorrectiveAction action(const Finding &finding, const QString &what, const QString &owner,
                        QDate due)
{
    CorrectiveAction step;
    step.id = ActionId::create(clock());
    step.finding = finding.id;
    step.assessment = finding.assessment;
    step.what = what;
    step.owner = owner;
    step.dueOn = due;
    return step;
}

/// Actions in every state, in both languages, for the first findings.
void agreeActions(std::vector<FindingRow> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        FindingRow &row = rows[i];
        if (i % 4 == 0) {
            row.finding.repeat = true;
            row.finding.rootCause
                = u"Nobody holds the key at night and there is no rule about who opens the door."_s;
            row.actions.push_back(
                action(row.finding, u"Fit push bars on exits 2 and 4 and remove the padlocks."_s,
                       u"Production manager"_s, QDate(2026, 3, 15)));
            row.actions.front().kind = ActionKind::Correction;
            row.actions.front().costPkr = 26000;
            row.actions.push_back(
                action(row.finding, u"Weekly walk through all exits by the safety committee."_s,
                       u"Safety committee"_s, QDate(2026, 4, 30)));
            row.actions.back().kind = ActionKind::Preventive;
            row.actions.back().state = ActionState::InProgress;
        } else if (i % 4 == 1) {
            row.actions.push_back(action(
                row.finding, u"ہر شفٹ سے دو افراد کو تربیت دی جائے اور رجسٹر میں لکھا جائے۔"_s,
                u"ایچ آر مینیجر"_s, QDate(2026, 5, 31)));
            row.actions.back().state = ActionState::Done;
            row.actions.back().costPkr = 12000;
        } else if (i % 4 == 2) {
            row.actions.push_back(action(row.finding, u"Replace the damaged cover."_s,
                                         u"Electrician"_s, QDate(2026, 3, 20)));
            row.actions.back().state = ActionState::Verified;
            row.actions.back().verifiedBy = u"Ayesha Malik"_s;
            row.actions.back().verifiedOn = QDate(2026, 3, 28);
        }
    }
}

} // namespace

void evaluate(AuditReportInput &input)
{
    const form::Session session = sessionFor(*input.pack, input.answers, clock());
    input.score = scoreOf(*input.pack, session);
    input.progress = progressOf(*input.pack, session);
    input.findings.clear();
    for (const ScoreLine &line : input.score.lines) {
        const Answer given = input.answers.value(input.pack->form->node(line.node).name);
        const auto proposed
            = proposedFinding(*input.pack, input.assessment, line.node, given.value, given.note,
                              Language::English, input.assessment.startedOn);
        if (proposed && session.isRelevant(line.node)) {
            FindingRow row;
            row.finding = *proposed;
            row.finding.id = FindingId::create(clock());
            input.findings.push_back(row);
        }
    }
}

AuditReportInput walkthroughInput()
{
    initData(); // its references are the library's
    const LoadedPack loaded = loadPackFolder(QStringLiteral(MEYAR_PACKS "/osh-walkthrough"));
    if (!loaded.pack) {
        throw std::runtime_error("the built-in pack has problems");
    }
    AuditReportInput input = frameOf(loaded.pack);
    const QHash<QString, QString> facts{
        {u"workers"_s, u"164"_s},
        {u"women_workers"_s, u"22"_s},
        {u"storeys"_s, u"3"_s},
        {u"shifts"_s, u"2"_s},
        {u"night_work"_s, u"yes"_s},
        {u"boiler"_s, u"yes"_s},
        {u"lift"_s, u"no"_s},
        {u"chemical_store"_s, u"yes"_s},
        {u"sector"_s, u"tannery"_s},
        {u"exits_counted"_s, u"2"_s},
        {u"last_drill"_s, u"2025-06-18"_s},
        {u"narrowest_exit_cm"_s, u"82"_s},
        {u"unguarded_machines"_s,
         u"Splitting machine 2 and the fleshing machine by the west wall"_s}};
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        answer(input, it.key(), it.value());
        input.site.facts[it.key()] = it.value();
    }
    int i = 0;
    for (const form::Node &node : input.pack->form->nodes) {
        if (node.type != form::NodeType::SelectOne || input.answers.contains(node.name)) {
            continue;
        }
        ++i;
        const bool hasPartly = input.pack->meaning(input.pack->form->find(node.name), u"partly"_s) != nullptr;
        const QString value = i % 17 == 0 ? QString()
            : i % 11 == 3                 ? u"na"_s
            : i % 5 == 1                  ? u"no"_s
            : i % 7 == 4                  ? (hasPartly ? u"partly"_s : u"no"_s)
                                          : u"yes"_s;
        answer(input, node.name, value);
    }
    answer(input, u"fx_01"_s, u"no"_s,
           u"The second exit of the finishing hall was chained and padlocked at 13:58 with 64 "
           u"people inside; the key "
           "was at the gate.\nThe guard opened it after 4 minutes."_s);
    answer(input, u"fx_03"_s, u"partly"_s,
           u"Drums in the aisle by exit 3, 60–70 cm free (≥ 90 cm needed)."_s);
    answer(input, u"el_02"_s, u"no"_s,
           u"خارجی راستہ 3 کے پاس پینل کھلا تھا، تار ننگے تھے اور وولٹیج 400 V تھا۔"_s);
    evaluate(input);
    agreeActions(input.findings);
    return input;
}

AuditReportInput listInput()
{
    const auto row = [](const QString &type, const QString &name, const QString &english, const QString &urdu, const QString &weight = {}) {
        return QStringList{type, name, english, urdu, weight, weight.isEmpty() ? QString() : u"major"_s, {}};
    };
    QList<QStringList> survey{surveyHeader};
    survey.append(row(u"begin_group"_s, u"pay"_s, u"Sample of the payroll"_s, u"تنخواہوں کا نمونہ"_s));
    survey.append(row(u"begin_repeat"_s, u"worker"_s, u"Worker"_s, u"کارکن"_s));
    survey.append(row(u"text"_s, u"number"_s, u"Work number"_s, u"کارڈ نمبر"_s));
    survey.append(row(u"select_one yn"_s, u"paid"_s, u"Paid in full?"_s, u"پوری اجرت ملی؟"_s, u"1"_s));
    survey.append(row(u"end_repeat"_s, {}, {}, {}));
    survey.append(row(u"note"_s, u"count_note"_s, u"Workers in the list: ${worker_count}."_s, u"فہرست میں کارکن: ${worker_count}۔"_s));
    survey.append(row(u"end_group"_s, {}, {}, {}));
    survey.append(row(u"text"_s, u"worker_count"_s, u"How many?"_s, u"کتنے؟"_s));
    AuditReportInput input = frameOf(packOf(survey));
    const auto add = [&](const QString &place, const QString &number, const QString &paid) {
        const RepeatRow kept{RepeatRowId::create(clock()), u"worker"_s, {}, place};
        input.answers.rows.push_back(kept);
        if (!number.isEmpty()) {
            answer(input, answerKey(u"number"_s, kept.id), number);
            answer(input, answerKey(u"paid"_s, kept.id), paid, u"slip seen"_s);
        }
    };
    add(u"a"_s, u"W-17"_s, u"yes"_s);
    add(u"b"_s, u"W-42"_s, u"no"_s);
    add(u"c"_s, {}, {});
    answer(input, u"worker_count"_s, u"2"_s);
    evaluate(input);
    return input;
}

AuditReportInput bigInput(int sections, int perSection)
{
    QList<QStringList> survey{surveyHeader};
    for (int s = 1; s <= sections; ++s) {
        const QString id = u"s%1"_s.arg(s);
        survey.append({u"begin_group"_s,
                       id,
                       u"Section %1: fire and emergency"_s.arg(s),
                       u"حصہ %1: آگ اور ہنگامی حالات"_s.arg(s),
                       {},
                       {},
                       {}});
        for (int q = 1; q <= perSection; ++q) {
            survey.append(
                {u"select_one yn"_s,
                 u"%1_%2"_s.arg(id).arg(q),
                 u"Are all emergency exits of hall %1 unlocked, clear and easy to open from the inside?"_s
                     .arg(q),
                 u"کیا ہال %1 کے تمام ہنگامی دروازے کھلے، صاف اور اندر سے آسانی سے کھلنے والے ہیں؟"_s
                     .arg(q),
                 u"1"_s,
                 u"major"_s,
                 {}});
        }
        survey.append({u"end_group"_s, {}, {}, {}, {}, {}, {}});
    }
    AuditReportInput input = frameOf(packOf(survey));
    int i = 0;
    for (const form::Node &node : input.pack->form->nodes) {
        if (node.type == form::NodeType::SelectOne) {
            const bool failed = ++i % 5 == 0;
            answer(input, node.name, failed ? u"no"_s : u"yes"_s,
                   failed ? u"The door of bay %1 was blocked by drums; 60 cm were free."_s.arg(i)
                          : QString());
        }
    }
    evaluate(input);
    agreeActions(input.findings);
    return input;
}

QString hostileText()
{
    return u"<img src=\"file:///etc/hostname\" onerror=\"x()\"> &amp; a<b %1 </td></body>"_s;
}

AuditReportInput hostileInput()
{
    const QString bad = hostileText();
    AuditReportInput input
        = frameOf(packOf({surveyHeader,
                          {u"begin_group"_s, u"g"_s, bad, bad, {}, {}, {}},
                          {u"select_one yn"_s, u"q1"_s, bad, bad, u"1"_s, u"critical"_s, {}},
                          {u"text"_s, u"q2"_s, bad, bad, {}, {}, {}},
                          {u"end_group"_s, {}, {}, {}, {}, {}, {}}}));
    input.enterprise.name = bad;
    input.enterprise.nameUrdu = bad;
    input.site.address = bad;
    input.programme = bad;
    input.headCode = bad;
    input.laptop = bad + QChar(0x202e) + QChar(0x2067) + u"\x01"_s;
    input.assessment.auditors = bad;
    answer(input, u"q1"_s, u"no"_s, bad);
    answer(input, u"q2"_s, bad, bad);
    evaluate(input);
    for (FindingRow &row : input.findings) {
        row.finding.statement = bad;
        row.finding.evidence = bad + u"\n"_s + bad;
        row.finding.rootCause = bad;
        row.finding.clauses = {bad};
        row.actions.push_back(action(row.finding, bad, bad, QDate(2026, 3, 15)));
    }
    return input;
}

QString secret()
{
    return u"the foreman took her card"_s;
}

AuditReportInput confidentialInput()
{
    AuditReportInput input = frameOf(
        packOf({surveyHeader,
                {u"begin_group"_s, u"g"_s, u"Interviews"_s, u"انٹرویو"_s, {}, {}, {}},
                {u"select_one yn"_s,
                 u"open_q"_s,
                 u"Is the policy on the wall?"_s,
                 u"کیا پالیسی دیوار پر ہے؟"_s,
                 u"1"_s,
                 u"minor"_s,
                 {}},
                {u"select_one yn"_s, u"hidden_q"_s, u"Do workers keep their identity cards?"_s,
                 u"کیا کارکنوں کے شناختی کارڈ ان کے پاس ہیں؟"_s, u"9"_s, u"critical"_s, u"yes"_s},
                {u"end_group"_s, {}, {}, {}, {}, {}, {}}}));
    answer(input, u"open_q"_s, u"yes"_s);
    answer(input, u"hidden_q"_s, u"no"_s, secret());
    evaluate(input);
    for (FindingRow &row : input.findings) {
        row.finding.evidence = secret();
        row.finding.statement = secret();
    }
    return input;
}

} // namespace meyar::test
