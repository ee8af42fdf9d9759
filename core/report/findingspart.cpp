// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong, what the law says, and who puts it right by when.
#include "core/report/auditparts.h"

#include "core/wording/words.h"

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *findingsWord = QT_TRANSLATE_NOOP("Report", "Findings");
constexpr const char *noFindings = QT_TRANSLATE_NOOP("Report", "No findings were recorded.");
constexpr const char *repeatWord = QT_TRANSLATE_NOOP("Report", "repeat");
constexpr const char *evidenceWord = QT_TRANSLATE_NOOP("Report", "Evidence");
constexpr const char *agreedWord = QT_TRANSLATE_NOOP("Report", "Agreed");
constexpr const char *by = QT_TRANSLATE_NOOP("Report", "by %1");

/// The sentences that core/findings proposes, in its own context.
constexpr const char *proposals[] = {"Not met: %1", "Partly met: %1", "Priority: %1"};

constexpr const char *planWord = QT_TRANSLATE_NOOP("Report", "Corrective action plan");
constexpr const char *noPlan = QT_TRANSLATE_NOOP("Report", "There is nothing to correct.");
constexpr const char *numberWord = QT_TRANSLATE_NOOP("Report", "No.");
constexpr const char *findingWord = QT_TRANSLATE_NOOP("Report", "Finding and cause");
constexpr const char *causeWord = QT_TRANSLATE_NOOP("Report", "Cause");
constexpr const char *actionWord = QT_TRANSLATE_NOOP("Report", "Action");
constexpr const char *ownerWord = QT_TRANSLATE_NOOP("Report", "Owner");
constexpr const char *dueWord = QT_TRANSLATE_NOOP("Report", "Due");
constexpr const char *stateWord = QT_TRANSLATE_NOOP("Report", "State");
constexpr const char *commentWord = QT_TRANSLATE_NOOP("Report", "The factory says");
constexpr const char *noAction = QT_TRANSLATE_NOOP("Report", "No action agreed yet");
constexpr const char *overdueWord = QT_TRANSLATE_NOOP("Report", "Overdue");
constexpr const char *verifiedBy = QT_TRANSLATE_NOOP("Report", "Verified by %1, %2");

constexpr const char *referencesWord = QT_TRANSLATE_NOOP("Report", "Law and standards cited");
constexpr const char *confirmMeaning
    = QT_TRANSLATE_NOOP("Report",
                        "Where a reference says “to be confirmed”, the section number was not "
                        "checked against the printed "
                        "law. Check it before relying on it.");
constexpr const char *toBeConfirmed = QT_TRANSLATE_NOOP("Report", "To be confirmed");

bool binds(const AuditContext &context, const Reference *reference)
{
    const Assessment &assessment = context.in.assessment;
    return !reference || (!reference->isArea() && reference->applies(assessment.jurisdiction, assessment.startedOn));
}

Text citationOf(const AuditContext &context, const QString &clause)
{
    const Reference *reference = context.pack().reference(clause);
    return reference == nullptr
        ? plain(clause)
        : inBoth([&](Language language) { return reference->citation(language); });
}

Text costOf(const AuditContext &context, const CorrectiveAction &action)
{
    return action.costPkr ? context.words.rupees(*action.costPkr) : Text();
}

/// In the report's language; where both stand beside each other, in the one in which the action was written down:
/// "push bars on exits 2 and 4 · by 15 March 2026 · Rs 26,000 · production manager"
Text actionLine(const AuditContext &context, const CorrectiveAction &action)
{
    const Words &words = context.words;
    const Text line = words.dotted(
        {plain(action.what),
         action.dueOn.isValid() ? words.filled(by, {words.date(action.dueOn)}) : Text(),
         costOf(context, action), plain(action.owner)});
    return lineOf(context, line, action.what);
}

/// A statement that Meyar proposed and nobody reworded exists in both languages.
Text statementOf(const AuditContext &context, const Finding &finding)
{
    const form::NodeIndex node = context.form().find(finding.question);
    if (node == form::noNode) {
        return plain(finding.statement);
    }
    const Text question = context.question(node);
    for (const char *source : proposals) {
        const Text proposed = inBoth([&](Language language) {
            return context.words.of(language)
                .text("Findings", source)
                .replace(u"%1"_s, question.in(language).simplified());
        });
        for (const Language language : {Language::English, Language::Urdu}) {
            if (proposed.in(language) == finding.statement) {
                return isBilingual(question) ? proposed : plain(finding.statement);
            }
        }
    }
    return plain(finding.statement);
}

/// What the evidence says beyond the statement, which often is its first line.
QString evidenceOf(const Finding &finding)
{
    const QString evidence = finding.evidence.trimmed();
    const QString first = evidence.section(u'\n', 0, 0);
    return first.simplified() == finding.statement.simplified()
        ? evidence.mid(first.size()).trimmed()
        : evidence;
}

std::vector<Photo> photosOf(const AuditContext &context, FindingId finding)
{
    std::vector<Photo> photos;
    for (const ReportPhoto &photo : context.in.photos) {
        if (photo.finding == finding && !photo.bytes.isEmpty()) {
            std::vector<Text> parts{plain(photo.caption.isEmpty() ? photo.name : photo.caption)};
            if (photo.takenAt.isValid()) {
                parts.push_back(context.words.date(photo.takenAt.date()));
            }
            photos.push_back({photo.bytes, photo.type, context.words.dotted(parts)});
        }
    }
    return photos;
}

} // namespace

Text lineOf(const AuditContext &context, const Text &line, const QString &typed)
{
    return context.writtenIn == ReportLanguage::Both ? plain(line.in(scriptOf(typed, Language::English))) : line;
}

FindingCard cardOf(const AuditContext &context, const FindingRow &row)
{
    const Finding &finding = row.finding;
    const Words &words = context.words;
    FindingCard card;
    card.code = finding.code;
    card.mark = markOf(finding.severity);
    card.tone = finding.severity >= Severity::Major ? Tone::Bad
        : finding.severity == Severity::Minor       ? Tone::Warn
                                                    : Tone::Quiet;
    card.severity = words.severity(finding.severity);
    card.repeat = finding.repeat ? words.word(repeatWord) : Text();
    card.state = words.findingState(finding.state);
    card.statement = statementOf(context, finding);
    const form::NodeIndex node = context.form().find(finding.question);
    if (node != form::noNode && !isBilingual(card.statement)) {
        card.checkpoint = context.question(node);
    }
    card.evidenceLabel = words.word(evidenceWord);
    card.evidence = plain(evidenceOf(finding));
    card.photos = photosOf(context, finding.id);
    std::vector<Text> clauses;
    for (const QString &clause : finding.clauses) {
        if (binds(context, context.pack().reference(clause))) {
            clauses.push_back(citationOf(context, clause));
        }
    }
    card.law = words.dotted(clauses);
    card.actionsLabel = words.word(agreedWord);
    for (const CorrectiveAction &action : row.actions) {
        if (action.state != ActionState::Cancelled) {
            card.actions.push_back(actionLine(context, action));
        }
    }
    return card;
}

namespace {

ActionRow planRow(const AuditContext &context, const CorrectiveAction &action)
{
    const Words &words = context.words;
    ActionRow row;
    row.kind = words.actionKind(action.kind);
    row.action = plain(action.what);
    row.cost = costOf(context, action);
    row.owner = plain(action.owner);
    row.due = action.dueOn.isValid() ? words.date(action.dueOn) : Text();
    row.overdue = isOverdue(action, context.today());
    row.mark = markOf(action.state, row.overdue);
    row.state = row.overdue ? words.word(overdueWord) : words.actionState(action.state);
    if (action.state == ActionState::Verified) {
        row.verified
            = words.filled(verifiedBy, {plain(action.verifiedBy), words.date(action.verifiedOn)});
    }
    return row;
}

std::vector<ActionRow> planRows(const AuditContext &context, const FindingRow &found, int number)
{
    std::vector<ActionRow> rows;
    for (const CorrectiveAction &action : found.actions) {
        rows.push_back(planRow(context, action));
    }
    if (rows.empty()) {
        rows.emplace_back();
        rows.front().action = context.words.word(noAction);
        rows.front().mark = Mark::Unanswered;
        rows.front().state = context.words.findingState(found.finding.state);
    }
    rows.front().number = QString::number(number);
    rows.front().code = found.finding.code;
    rows.front().finding = statementOf(context, found.finding);
    rows.front().cause = plain(found.finding.rootCause);
    rows.front().comment = plain(found.finding.comment);
    if (found.finding.agreement != FindingAgreement::None) {
        rows.front().agreement = inBoth([&](Language language) {
            return word(context.words.of(language), found.finding.agreement);
        });
    }
    return rows;
}

/// The clauses that findings cite, each once, in the order of the pack's sheet.
std::vector<const Reference *> citedReferences(const AuditContext &context)
{
    QStringList cited;
    for (const FindingRow &row : context.findings) {
        cited += row.finding.clauses;
    }
    std::vector<const Reference *> references;
    for (const Reference &reference : context.pack().references) {
        if (cited.contains(reference.id) && binds(context, &reference)) {
            references.push_back(&reference);
        }
    }
    return references;
}

} // namespace

void appendFindings(const AuditContext &context, Blocks &blocks)
{
    blocks.push_back(Heading{1, {}, context.words.word(findingsWord)});
    if (context.findings.empty()) {
        blocks.push_back(Paragraph{context.words.word(noFindings)});
        return;
    }
    for (const FindingRow &row : context.findings) {
        blocks.push_back(cardOf(context, row));
    }
}

void appendPlan(const AuditContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    blocks.push_back(Heading{1, {}, words.word(planWord)});
    if (context.findings.empty()) {
        blocks.push_back(Paragraph{words.word(noPlan)});
        return;
    }
    ActionTable table{words.word(numberWord), words.word(findingWord),
                      words.word(actionWord), words.word(ownerWord),
                      words.word(dueWord),    words.word(stateWord),
                      words.word(causeWord),  words.word(commentWord), {}};
    int number = 0;
    for (const FindingRow &found : context.findings) {
        const std::vector<ActionRow> rows = planRows(context, found, ++number);
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    blocks.push_back(std::move(table));
}

void appendReferences(const AuditContext &context, Blocks &blocks)
{
    const std::vector<const Reference *> cited = citedReferences(context);
    if (cited.empty()) {
        return;
    }
    References list;
    bool unsure = false;
    for (const Reference *reference : cited) {
        const bool open = reference->confidence == u"K3";
        unsure = unsure || open;
        Reference sure = *reference; // the mark says it; the words need not say it again
        sure.confidence.clear();
        list.rows.push_back({inBoth([&](Language language) { return sure.citation(language); }),
                             reference->text, open ? context.words.word(toBeConfirmed) : Text(),
                             open});
    }
    blocks.push_back(Heading{1, {}, context.words.word(referencesWord)});
    blocks.push_back(std::move(list));
    if (unsure) {
        blocks.push_back(Note{context.words.word(confirmMeaning)});
    }
}

} // namespace meyar::report
