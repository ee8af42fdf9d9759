// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflicttexts.h"

#include "core/indicators/kpi.h"
#include "core/library/checkpointcode.h"
#include "core/store/entities.h"
#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/visitsheetwords.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"
#include "ui/workspace/domainmarks.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const Conflict &conflict, EntityType type)
{
    return conflict.entityType == static_cast<quint64>(type);
}

bool isAnswer(const Conflict &conflict)
{
    return isOf(conflict, EntityType::Answer) && conflict.field == u"value"_s;
}

bool isDay(const QString &field)
{
    return field.endsWith("_on"_L1);
}

bool isMoney(const QString &field)
{
    return field == u"cost"_s || field == u"saving"_s;
}

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *whole = std::get_if<qint64>(&value)) {
        return QString::number(*whole);
    }
    if (const auto *real = std::get_if<double>(&value)) {
        return QString::number(*real);
    }
    return {};
}

/// Words of the fields that can differ; all of them are one or two words before "of …" is added by
/// the place.
struct FieldWord
{
    const char *field;
    const char *source;
};
constexpr FieldWord fieldWords[]{
    {"note", QT_TRANSLATE_NOOP("ConflictTexts", "Note")},
    {"statement", QT_TRANSLATE_NOOP("ConflictTexts", "What is wrong")},
    {"evidence", QT_TRANSLATE_NOOP("ConflictTexts", "Evidence")},
    {"root_cause", QT_TRANSLATE_NOOP("ConflictTexts", "Root cause")},
    {"agreement", QT_TRANSLATE_NOOP("ConflictTexts", "Agreed or disputed")},
    {"comment", QT_TRANSLATE_NOOP("ConflictTexts", "Comment of the factory")},
    {"severity", QT_TRANSLATE_NOOP("ConflictTexts", "Severity")},
    {"state", QT_TRANSLATE_NOOP("ConflictTexts", "State")},
    {"deleted", QT_TRANSLATE_NOOP("ConflictTexts", "Keep or remove")},
    {"raised_on", QT_TRANSLATE_NOOP("ConflictTexts", "Day it was raised")},
    {"what", QT_TRANSLATE_NOOP("ConflictTexts", "What is to be done")},
    {"kind", QT_TRANSLATE_NOOP("ConflictTexts", "Kind")},
    {"owner", QT_TRANSLATE_NOOP("ConflictTexts", "Responsible person")},
    {"due_on", QT_TRANSLATE_NOOP("ConflictTexts", "Due date")},
    {"cost", QT_TRANSLATE_NOOP("ConflictTexts", "Cost")},
    {"saving", QT_TRANSLATE_NOOP("ConflictTexts", "Saving a year")},
    {"done_on", QT_TRANSLATE_NOOP("ConflictTexts", "Day it was done")},
    {"verified_by", QT_TRANSLATE_NOOP("ConflictTexts", "Verified by")},
    {"verified_on", QT_TRANSLATE_NOOP("ConflictTexts", "Day it was verified")},
    {"verification_note", QT_TRANSLATE_NOOP("ConflictTexts", "Note of the verification")},
    {"started_on", QT_TRANSLATE_NOOP("ConflictTexts", "First day of the visit")},
    {"ended_on", QT_TRANSLATE_NOOP("ConflictTexts", "Last day of the visit")},
    {"auditors", QT_TRANSLATE_NOOP("ConflictTexts", "Auditors")},
    {"name", QT_TRANSLATE_NOOP("ConflictTexts", "Name")},
    {"name_ur", QT_TRANSLATE_NOOP("ConflictTexts", "Name in Urdu")},
    {"sector", QT_TRANSLATE_NOOP("ConflictTexts", "Sector")},
    {"contact", QT_TRANSLATE_NOOP("ConflictTexts", "Contact person")},
    {"phone", QT_TRANSLATE_NOOP("ConflictTexts", "Phone")},
    {"notes", QT_TRANSLATE_NOOP("ConflictTexts", "Notes")},
    {"address", QT_TRANSLATE_NOOP("ConflictTexts", "Address")},
    {"city", QT_TRANSLATE_NOOP("ConflictTexts", "City")},
    {"jurisdiction", QT_TRANSLATE_NOOP("ConflictTexts", "Province")},
    {"person", QT_TRANSLATE_NOOP("ConflictTexts", "Name of the auditor")},
    {"numerator", QT_TRANSLATE_NOOP("ConflictTexts", "What was counted")},
    {"denominator", QT_TRANSLATE_NOOP("ConflictTexts", "Divided by")},
    {"amount", QT_TRANSLATE_NOOP("ConflictTexts", "Amount")},
    {"source", QT_TRANSLATE_NOOP("ConflictTexts", "Document that says so")},
    {"target", QT_TRANSLATE_NOOP("ConflictTexts", "Target")},
    {"baseline", QT_TRANSLATE_NOOP("ConflictTexts", "Baseline")},
    {"hazard", QT_TRANSLATE_NOOP("ConflictTexts", "Hazard")},
    {"days_lost", QT_TRANSLATE_NOOP("ConflictTexts", "Days lost")},
};

/// Fields that hold words people typed, so that a third wording can be written.
bool isWording(const QString &field)
{
    static const QStringList wordings{
        u"note"_s,     u"statement"_s, u"evidence"_s, u"root_cause"_s,       u"what"_s,  u"owner"_s,
        u"auditors"_s, u"name"_s,      u"name_ur"_s,  u"contact"_s,          u"phone"_s, u"notes"_s,
        u"address"_s,  u"city"_s,      u"person"_s,   u"verification_note"_s, u"comment"_s,
        u"scope"_s,    u"languages"_s};
    return wordings.contains(field);
}

QString initials(const QString &person)
{
    QString letters;
    for (const QString &name : person.split(u' ', Qt::SkipEmptyParts)) {
        letters += name.at(0).toUpper();
    }
    const bool latin = !letters.isEmpty() && letters.at(0).script() == QChar::Script_Latin;
    return letters.left(latin ? 2 : 1);
}

/// A moment for a line of parts: date and time stay in the order of the language. Both are
/// isolated, so that nothing else in it tells its direction.
QString momentText(const Translation &words, qint64 ms)
{
    const QString text = dateTimeText(words, QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    return isRightToLeft(words.language()) ? u"\u2067"_s + text + u"\u2069"_s : text;
}

/// The part before the slash of a site fact's name is the site's id.
QString idPart(const Conflict &conflict)
{
    return QString::fromUtf8(conflict.entity).section(u'/', 0, 0);
}

} // namespace

ConflictTexts::ConflictTexts(const Translation &words, const Library &library,
                             const ConflictSources &sources)
    : m_words(words)
    , m_library(library)
    , m_sources(sources)
{
}

ConflictTexts::Asked ConflictTexts::asked(const Conflict &conflict) const
{
    const QString entity = QString::fromUtf8(conflict.entity);
    if (isOf(conflict, EntityType::Answer)) {
        const auto pack = m_library.byHash(conflict.packHash);
        return {pack, pack ? pack->form->find(questionOfKey(entity)) : form::noNode};
    }
    if (isOf(conflict, EntityType::SiteFact)) {
        const QString fact = entity.section(u'/', 1);
        for (const auto &pack : m_library.packs()) {
            const auto found = std::ranges::find(pack->checkpoints, fact, &Checkpoint::fact);
            if (found != pack->checkpoints.end()) {
                return {pack, found->node};
            }
        }
    }
    return {};
}

QString ConflictTexts::subject(const Conflict &conflict) const
{
    for (const FindingRow &row : m_sources.findings) {
        if (isOf(conflict, EntityType::Finding) && row.finding.id.bytes() == conflict.entity) {
            return dotted({row.finding.code, row.finding.statement});
        }
        for (const CorrectiveAction &action : row.actions) {
            if (isOf(conflict, EntityType::Action) && action.id.bytes() == conflict.entity) {
                return dotted({row.finding.code, action.what});
            }
        }
    }
    for (const SiteRow &row : m_sources.sites) {
        if (isOf(conflict, EntityType::Enterprise)
            && row.enterprise.id.bytes() == conflict.entity) {
            return row.enterprise.name;
        }
        const bool isSite
            = (isOf(conflict, EntityType::Site) && row.site.id.bytes() == conflict.entity)
            || (isOf(conflict, EntityType::SiteFact) && row.site.id.toString() == idPart(conflict));
        if (isSite) {
            return dotted({row.enterprise.name, row.site.name, cityWord(m_words, row.site.city)});
        }
    }
    if (isOf(conflict, EntityType::KpiMonth) || isOf(conflict, EntityType::Kpi)) {
        const QStringList parts = QString::fromUtf8(conflict.entity).split(u'/');
        const Kpi *kpi = findKpi(builtInKpis(), parts.front());
        return dotted(QStringList{kpi ? kpi->label.in(m_words.language()) : parts.front()} + parts.mid(1));
    }
    if (isOf(conflict, EntityType::EnvironmentMonth)) {
        return dotted(QString::fromUtf8(conflict.entity).split(u'/'));
    }
    return isOf(conflict, EntityType::Answer) ? questionOfKey(QString::fromUtf8(conflict.entity)) : QString();
}

QString ConflictTexts::field(const Conflict &conflict) const
{
    if (isOf(conflict, EntityType::VisitSheet)) {
        return visitFieldWord(m_words, conflict.field);
    }
    for (const FieldWord &entry : fieldWords) {
        if (conflict.field == QLatin1String(entry.field)) {
            return m_words.text("ConflictTexts", entry.source);
        }
    }
    return conflict.field;
}

QString ConflictTexts::place(const Conflict &conflict, const Asked &about) const
{
    if (!about) {
        return subject(conflict);
    }
    const form::NodeIndex section = about.pack->sectionOf(about.node);
    const QString name = section == form::noNode
        ? QString()
        : about.pack->form->node(section).label.in(m_words.language());
    const QString code = shownCode(about.checkpoint().code);
    return isOf(conflict, EntityType::SiteFact) ? dotted({subject(conflict), name})
                                                : dotted({name, code});
}

QString ConflictTexts::answerWord(const Asked &about, const QString &answer) const
{
    const form::ChoiceList *list = about.pack->form->listOf(about.node);
    if (list) {
        QStringList labels;
        for (const QString &name : answer.split(u' ', Qt::SkipEmptyParts)) {
            const form::Choice *choice = list->find(name);
            labels << (choice ? choice->label.in(m_words.language()) : name);
        }
        return labels.join(m_words.language() == Language::Urdu ? u"، "_s : u", "_s);
    }
    if (about.question().type == form::NodeType::Date) {
        return dateText(m_words, QDate::fromString(answer, Qt::ISODate));
    }
    return placedIn(m_words, answer);
}

QString ConflictTexts::value(const Conflict &conflict, const Value &value) const
{
    const QString text = textOf(value);
    if (conflict.field == u"deleted"_s) {
        return text == u"1"_s ? tr("Remove it") : tr("Keep it");
    }
    if (std::holds_alternative<QByteArray>(value) && isOf(conflict, EntityType::Answer)) {
        return tr("Sealed"); // testimony: which of the two was said, nobody sees here
    }
    if (isOf(conflict, EntityType::VisitSheet) && !(text.isEmpty() && !conflict.field.startsWith("said_"_L1))) {
        return visitFieldText(m_words, conflict.field, text);
    }
    if (text.isEmpty()) {
        return isAnswer(conflict) ? tr("No answer") : tr("Left empty");
    }
    if (const Asked about = asked(conflict); about && conflict.field == u"value"_s) {
        return answerWord(about, text);
    }
    if (isDay(conflict.field)) {
        return dateText(m_words, QDate::fromString(text, Qt::ISODate));
    }
    if (isMoney(conflict.field)) {
        return moneyText(m_words, text.toLongLong());
    }
    if (conflict.field == u"severity"_s) {
        const auto severity = severityFrom(text);
        return severity ? word(m_words, *severity) : text;
    }
    if (conflict.field == u"kind"_s) {
        const auto action = actionKindFrom(text);
        const auto visit = assessmentKindFrom(text);
        return action ? word(m_words, *action) : visit ? word(m_words, *visit) : text;
    }
    return conflict.field == u"state"_s       ? stateWord(m_words, text)
        : conflict.field == u"sector"_s       ? sectorWord(m_words, text)
        : conflict.field == u"jurisdiction"_s ? jurisdictionWord(m_words, text)
                                              : text;
}

ConflictLine ConflictTexts::line(const Conflict &conflict) const
{
    const Asked about = asked(conflict);
    ConflictLine line;
    line.key = conflict.document + '/' + QByteArray::number(conflict.entityType) + '/'
        + conflict.entity + '/' + conflict.field.toUtf8();
    const bool isValue = about && conflict.field == u"value"_s;
    const bool isNote = about && isOf(conflict, EntityType::Answer) && conflict.field == u"note"_s;
    line.title = isValue || isNote ? about.question().label.in(m_words.language()) : field(conflict);
    QStringList values;
    for (const ConflictSide &side : conflict.sides) {
        values << placedIn(m_words, value(conflict, side.value));
    }
    const QString code = about ? shownCode(about.checkpoint().code) : QString();
    line.remark = dotted({isValue              ? code
                              : code.isEmpty() ? subject(conflict)
                                               : code,
                          isNote ? field(conflict) : QString(), values.join(u" / "_s)});
    line.spoken = tr("Conflict: %1. %2").arg(line.title, line.remark);
    return line;
}

ConflictLine ConflictTexts::heading(const Conflict &first, int count) const
{
    ConflictLine line;
    line.title = first.enterpriseName.isEmpty() ? tr("Factories and people") : first.enterpriseName;
    for (const AssessmentRow &row : m_sources.assessments) {
        if (row.assessment.id == first.assessment) {
            const bool urdu
                = m_words.language() == Language::Urdu && !row.enterpriseNameUrdu.isEmpty();
            line.title = dotted({urdu ? row.enterpriseNameUrdu : row.enterpriseName,
                                 dateText(m_words, row.assessment.startedOn)});
        }
    }
    line.remark = tr("%n open", nullptr, count);
    line.spoken = line.title + u", "_s + line.remark;
    return line;
}

ConflictCardLine ConflictTexts::card(const Conflict &conflict, const ConflictSide &side) const
{
    ConflictCardLine card;
    const QString label = placedIn(m_words, side.laptop);
    const QString laptop
        = side.ours ? tr("This laptop, %1").arg(label) : tr("Laptop %1").arg(label);
    card.person = side.author.isEmpty() || side.author == side.laptop ? laptop : side.author;
    card.initials = initials(side.author.isEmpty() ? side.laptop : side.author);
    card.laptop
        = dotted({card.person == laptop ? QString() : laptop, momentText(m_words, side.atMs),
                  side.clockWasAhead ? tr("its clock was ahead") : QString()});
    card.value = value(conflict, side.value);
    card.note = side.note;
    card.isOurs = side.ours;
    card.remark = side.reason.isEmpty() ? tr("Did not know of the other answer.")
                                        : tr("Decided, with the reason: %1").arg(isolated(side.reason));
    const Asked about = asked(conflict);
    if (textOf(side.value).isEmpty() && conflict.field != u"deleted"_s) {
        card.mark = Mark::Empty;
    } else if (about && conflict.field == u"value"_s) {
        card.mark = markOf(verdictOf(*about.pack, about.node, textOf(side.value)));
    } else if (const auto severity = severityFrom(textOf(side.value));
               severity && conflict.field == u"severity"_s) {
        card.mark = *severity == Severity::Critical ? Mark::Critical
            : *severity == Severity::Major          ? Mark::Bad
                                                    : Mark::Warn;
    }
    card.tone = toneOf(card.mark);
    return card;
}

ConflictThirdLine ConflictTexts::third(const Conflict &conflict) const
{
    using Kind = ConflictThirdLine::Kind;
    const Asked about = asked(conflict);
    if (!about || conflict.field != u"value"_s) {
        return {isDay(conflict.field)           ? Kind::Day
                    : isMoney(conflict.field)   ? Kind::Whole
                    : isWording(conflict.field) ? Kind::Words
                                                : Kind::None,
                {}};
    }
    switch (about.question().type) {
    case form::NodeType::SelectOne: {
        ConflictThirdLine third{Kind::Choice, {}};
        for (const form::Choice &choice : about.pack->form->listOf(about.node)->choices) {
            third.options.push_back(
                {choice.name, choice.label,
                 markOf(verdictOf(*about.pack, about.node, choice.name))});
        }
        return third;
    }
    case form::NodeType::Integer:
        return {Kind::Whole, {}};
    case form::NodeType::Decimal:
        return {Kind::Decimal, {}};
    case form::NodeType::Date:
        return {Kind::Day, {}};
    case form::NodeType::Text:
        return {Kind::Words, {}};
    default:
        return {};
    }
}

ConflictDetail ConflictTexts::detail(const Conflict &conflict) const
{
    const Asked about = asked(conflict);
    ConflictDetail detail;
    detail.key = line(conflict).key;
    detail.place = place(conflict, about);
    if (about && conflict.field == u"value"_s) {
        detail.question = about.question().label;
        const bool critical = about.checkpoint().severity == Severity::Critical;
        detail.critical = critical && isAnswer(conflict) ? tr("Critical if failed") : QString();
    } else {
        detail.question = {m_words.language() == Language::English ? field(conflict) : QString(),
                           m_words.language() == Language::Urdu ? field(conflict) : QString()};
    }
    for (const ConflictSide &side : conflict.sides) {
        detail.sides.push_back(card(conflict, side));
    }
    detail.third = third(conflict);
    detail.canOpen = isOf(conflict, EntityType::Answer) && about;
    return detail;
}

ConflictScore ConflictTexts::score(const ScoreRange &range) const
{
    if (!range.low.percent || !range.high.percent) {
        return {};
    }
    ConflictScore score;
    score.range = percentRangeText(m_words, *range.low.percent, *range.high.percent);
    const QString low = placedIn(m_words, range.low.grade);
    score.grades = range.low.grade == range.high.grade
        ? tr("grade %1 either way").arg(low)
        : tr("grade %1 or %2").arg(low, placedIn(m_words, range.high.grade));
    return score;
}

} // namespace meyar::ui
