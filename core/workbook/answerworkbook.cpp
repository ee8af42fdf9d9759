// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/answerworkbook.h"

#include "core/assessment/rowbook.h"
#include "core/evidence/filekind.h"
#include "core/evidence/strippedcopy.h"
#include "core/sync/factoryfilter.h"
#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/workbook/notedform.h"
#include "core/workbook/tripwriter.h"

#include <QUuid>

#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Workbook";
constexpr qsizetype valueColumn = 3;

bool isInRepeat(const form::Form &form, form::NodeIndex node)
{
    for (form::NodeIndex at = form.node(node).parent; at != form::noNode; at = form.node(at).parent) {
        if (form.node(at).type == form::NodeType::Repeat) {
            return true;
        }
    }
    return false;
}

/// Whether a cell can hold the answer.
bool fitsACell(const form::Node &node)
{
    using enum form::NodeType;
    switch (node.type) {
    case SelectOne:
        return node.dataFile < 0 && node.choicesFrom.isEmpty();
    case Integer:
    case Decimal:
    case Range:
    case Text:
    case Date:
    case Time:
        return true;
    default:
        return false;
    }
}

std::vector<TripChoice> choicesOf(const form::ChoiceList &list, Language language)
{
    std::vector<TripChoice> choices;
    for (const form::Choice &choice : list.choices) {
        const QString label = choice.label.in(language).simplified();
        const bool isTaken = std::ranges::any_of(choices, [&](const TripChoice &other) {
            return other.word.compare(label, Qt::CaseInsensitive) == 0;
        });
        choices.push_back({choice.name, label.isEmpty() || isTaken ? u"%1 (%2)"_s.arg(label, choice.name) : label});
    }
    return choices;
}

std::vector<TripColumn> columnsIn(const Translation &translation)
{
    using enum TripColumn::Kind;
    const auto word = [&](const char *source) { return translation.text(context, source); };
    return {{u"code"_s, word(QT_TRANSLATE_NOOP("Workbook", "Code")), Shown, 14},
            {u"section"_s, word(QT_TRANSLATE_NOOP("Workbook", "Section")), Shown, 22},
            {u"question"_s, word(QT_TRANSLATE_NOOP("Workbook", "Question")), Shown, 60},
            {u"value"_s, word(QT_TRANSLATE_NOOP("Workbook", "Answer")), Choice, 20},
            {u"note"_s, word(QT_TRANSLATE_NOOP("Workbook", "Note")), Text, 50}};
}

struct Audit
{
    AssessmentRow row;
    std::shared_ptr<const Pack> pack;
    Answers answers;
};

Result<Audit> auditOf(Store &store, const Library &library, AssessmentId id)
{
    const Result<AssessmentRow> row = store.assessment(id);
    const Result<Answers> answers = store.answers(id);
    if (!row || !answers) {
        return tl::unexpected(!row ? row.error() : answers.error());
    }
    const auto pack = library.byHash(row->assessment.packHash);
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, row->assessment.packId});
    }
    return Audit{*row, pack, *answers};
}

TripBook bookOf(const Audit &audit, Language language)
{
    const Pack &pack = *audit.pack;
    const bundle::Confidential confidential = bundle::confidentialIn(pack);
    const Translation translation(language);
    TripBook book;
    book.kind = u"answers"_s;
    book.document = audit.row.assessment.id.toString();
    book.stamp = QUuid::createUuid().toString(QUuid::WithoutBraces);
    book.language = language;
    book.sheet = translation.text(context, QT_TRANSLATE_NOOP("Workbook", "Answers"));
    book.title = sentence(translation, context, QT_TRANSLATE_NOOP("Workbook", "%1: %2, visit of %3"),
                          {pack.title.in(language), Text(audit.row.enterpriseName, audit.row.enterpriseNameUrdu).in(language),
                           dateText(translation, audit.row.assessment.startedOn)});
    book.advice = translation.text(context, QT_TRANSLATE_NOOP("Workbook", "Fill in the white cells. Save as .xlsx and send it back."));
    book.columns = columnsIn(translation);
    for (size_t i = 0; i < pack.form->nodes.size(); ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        const form::Node &question = pack.form->node(node);
        if (!question.isQuestion() || !fitsACell(question) || isInRepeat(*pack.form, node) || question.readOnly
            || confidential.questions.contains(question.name)) {
            continue;
        }
        const form::NodeIndex section = pack.sectionOf(node);
        const Answer answer = audit.answers.value(question.name);
        TripRow row;
        row.id = question.name;
        row.cells = {pack.checkpoint(node).code,
                     section == form::noNode ? QString() : pack.form->node(section).label.in(language),
                     question.label.in(language), answer.value, answer.note};
        if (answer.contested) { // nobody decides between two auditors by a stroke in a sheet
            row.isLocked = true;
            row.cells[valueColumn] = translation.text(context, QT_TRANSLATE_NOOP("Workbook", "Two answers: decide in Meyar"));
            row.cells[valueColumn + 1].clear();
        }
        if (const form::ChoiceList *list = pack.form->listOf(node); list && question.type == form::NodeType::SelectOne) {
            row.list = list->name;
            if (!book.lists.contains(list->name)) {
                book.lists.insert(list->name, choicesOf(*list, language));
            }
        }
        book.rows.push_back(std::move(row));
    }
    return book;
}

/// Contested answers stay: what was written there is told, and not taken.
void keepContested(const TripLines &lines, AnswersReturn &returned)
{
    for (const TripRow &row : returned.book.rows) {
        if (!row.isLocked) {
            continue;
        }
        for (TripDifference &difference : returned.differences) {
            difference.kind = difference.rowId == row.id ? TripDifference::Kind::Here : difference.kind;
        }
        const auto line = std::ranges::find(lines.lines, row.id, &TripLine::id);
        std::erase_if(returned.problems, [&](const TripProblem &problem) { return line != lines.lines.end() && problem.row == line->row; });
    }
}

/// What the form says of the answers once all that would be taken are in.
void judge(const Audit &audit, AnswersReturn &returned, const Clock &clock)
{
    form::Session session = sessionFor(*audit.pack, audit.answers, clock);
    const Translation translation(returned.book.language);
    const auto complain = [&](const TripDifference &difference, const Error &error) {
        returned.problems.push_back({TripProblem::Kind::NotFitting, difference.row, difference.heading, difference.theirs,
                                     {errorText(translation, error)}});
    };
    std::vector<const TripDifference *> sound;
    for (const TripDifference &difference : returned.differences) {
        if (difference.columnId != u"value" || difference.kind == TripDifference::Kind::Here) {
            continue;
        }
        const form::Place place{audit.pack->form->find(difference.rowId), form::rootRow};
        if (const Result<> fits = session.fits(place, difference.theirs); !fits) {
            complain(difference, fits.error());
            continue;
        }
        (void)session.setAnswer(place, difference.theirs);
        sound.push_back(&difference);
    }
    for (const TripDifference *difference : sound) {
        const form::Place place{audit.pack->form->find(difference->rowId), form::rootRow};
        if (!session.constraintHolds(place)) {
            const form::Node &question = audit.pack->form->node(place.node);
            complain(*difference, {Error::Code::ConstraintBroken,
                                   {question.name, difference->theirs, question.constraintMessage.in(returned.book.language)},
                                   {}});
        }
    }
}

/// The question beside which the question of that name stands: of "fx_01_note" "fx_01". Empty if it is the pack's own.
QString askedBeside(const Pack &pack, const QString &name, QString (*nameOf)(const QString &))
{
    const QString question = name.left(name.size() - nameOf({}).size());
    return pack.form->find(name) == form::noNode && nameOf(question) == name && pack.form->find(question) != form::noNode ? question
                                                                                                                         : QString();
}

/// What may go of the answers: those that are neither confidential nor contested.
Answers openAnswers(const Audit &audit)
{
    const bundle::Confidential confidential = bundle::confidentialIn(*audit.pack);
    Answers open = audit.answers;
    open.removeIf([&](const auto &answer) {
        return answer->contested || confidential.questions.contains(answer.key().section(u'@', 0, 0));
    });
    return open;
}

QString instanceIdOf(AssessmentId id)
{
    return u"uuid:"_s + id.toString();
}

QString endingOf(evidence::FileKind kind)
{
    return u'.' + evidence::mimeType(kind).section(u'/', 1).replace(u"jpeg"_s, u"jpg"_s);
}

/// Puts the first photo of each question into the session, and its file into `noted`.
Result<> addPhotos(Store &store, const Audit &audit, form::Session &session, NotedSubmission &noted)
{
    const Result<std::vector<EvidenceRow>> rows = store.evidence(audit.row.assessment.id);
    if (!rows) {
        return failAs(rows);
    }
    std::vector<EvidenceRow> leftOut;
    for (const EvidenceRow &row : bundle::evidenceToShow(*rows, *audit.pack, bundle::confidentialIn(*audit.pack), {}, leftOut)) {
        const Evidence &photo = row.evidence;
        const form::NodeIndex node = session.form().find(photoNameOf(photo.question));
        if (row.isMissing || !photo.type.startsWith(u"image/"_s) || photo.question.isEmpty() || node == form::noNode) {
            continue;
        }
        const form::Place place{node, form::rootRow};
        if (!session.isRelevant(place) || !session.value(place).isEmpty()) {
            ++noted.photosLeft;
            continue;
        }
        const Result<QByteArray> original = store.evidenceFiles().get(photo.sha256);
        const Result<QByteArray> bytes = original ? evidence::strippedCopy(*original, photo.name) : failAs(original);
        if (!bytes) {
            return failAs(bytes);
        }
        const QString name = photo.question + endingOf(evidence::kindOf(*bytes).value_or(evidence::FileKind::Jpeg));
        (void)session.setAnswer(place, name);
        noted.media.emplace(name, *bytes);
    }
    return {};
}

} // namespace

Result<TripBook> answerBook(Store &store, const Library &library, AssessmentId id, Language language, const Clock &)
{
    const Result<Audit> audit = auditOf(store, library, id);
    return audit ? Result<TripBook>(bookOf(*audit, language)) : failAs(audit);
}

Result<> writeAnswerWorkbook(Store &store, const Library &library, AssessmentId id, Language language, const Clock &clock,
                             const QString &path)
{
    const Result<TripBook> book = answerBook(store, library, id, language, clock);
    return book ? writeTripBook(*book, path) : failAs(book);
}

Result<AnswersReturn> readAnswerWorkbook(Store &store, const Library &library, const QByteArray &bytes, const QString &path,
                                         const Clock &clock)
{
    const Result<TripFile> file = readTripFile(bytes, path, u"answers"_s);
    if (!file) {
        return failAs(file);
    }
    AnswersReturn returned;
    returned.assessment = AssessmentId(QUuid(file->document));
    const Result<Audit> audit = auditOf(store, library, returned.assessment);
    if (!audit) {
        return failAs(audit);
    }
    returned.book = bookOf(*audit, file->language);
    Result<TripLines> lines = readTripLines(*file, returned.book, path);
    if (!lines) {
        return failAs(lines);
    }
    for (TripLine &line : lines->lines) { // digits of three scripts, but not in texts
        const form::NodeIndex node = audit->pack->form->find(line.id);
        if (node != form::noNode && audit->pack->form->node(node).type != form::NodeType::Text) {
            line.cells[valueColumn] = withWesternDigits(line.cells[valueColumn]);
        }
    }
    returned.problems = lines->problems;
    returned.differences = differencesIn(*file, *lines, returned.book, u"code"_s);
    keepContested(*lines, returned);
    judge(*audit, returned, clock);
    return returned;
}

Result<AnswersReturn> compareSubmission(Store &store, const Library &library, AssessmentId id,
                                        const form::Submission &submission, const Clock &clock, QStringList &passedOver)
{
    const Result<Audit> audit = auditOf(store, library, id);
    if (!audit) {
        return failAs(audit);
    }
    AnswersReturn returned;
    returned.assessment = id;
    returned.book = bookOf(*audit, Language::English);
    std::map<QString, const TripRow *> rows;
    for (const TripRow &row : returned.book.rows) {
        rows.emplace(row.id, &row);
    }
    int number = 0;
    for (const form::Submission::Answer &answer : submission.answers) {
        ++number;
        const QString name = answer.path.section(u'/', -1);
        if (const QString question = askedBeside(*audit->pack, name, photoNameOf); !question.isEmpty()) {
            if (!answer.value.isEmpty()) {
                returned.photos.push_back({question, answer.value});
            }
            continue;
        }
        const QString noted = askedBeside(*audit->pack, name, noteNameOf);
        const bool isNote = !noted.isEmpty();
        const QString question = isNote ? noted : name;
        const qsizetype column = isNote ? valueColumn + 1 : valueColumn;
        const auto row = rows.find(question);
        if (answer.value.isEmpty() || answer.path.contains(u'[') || row == rows.end()) {
            const form::NodeIndex node = audit->pack->form->find(question);
            if (!answer.value.isEmpty() && node != form::noNode && audit->pack->form->node(node).isQuestion()) {
                passedOver.append(question);
            }
            continue;
        }
        const QString ours = row->second->cells.value(column).trimmed();
        const QString theirs = isNote ? answer.value.trimmed() : answer.value;
        if (ours != theirs) {
            const auto kind = row->second->isLocked ? TripDifference::Kind::Here
                : ours.isEmpty()                    ? TripDifference::Kind::There
                                                    : TripDifference::Kind::Both;
            returned.differences.push_back({kind, number, question, row->second->cells.value(0),
                                            isNote ? u"note"_s : u"value"_s,
                                            returned.book.columns[static_cast<size_t>(column)].heading, {}, theirs, ours});
        }
    }
    judge(*audit, returned, clock);
    return returned;
}

Result<form::WrittenSubmission> submissionOf(Store &store, const Library &library, AssessmentId id, const Clock &clock)
{
    const Result<Audit> audit = auditOf(store, library, id);
    if (!audit) {
        return failAs(audit);
    }
    RowBook book;
    const form::Session session = sessionWithRows(*audit->pack, openAnswers(*audit), clock, book);
    return form::writeSubmission(session, {.instanceId = instanceIdOf(id), .deprecatedId = {}, .finished = {}});
}

Result<NotedSubmission> notedSubmissionOf(Store &store, const Library &library, AssessmentId id, const Clock &clock)
{
    const Result<Audit> audit = auditOf(store, library, id);
    if (!audit) {
        return failAs(audit);
    }
    const std::shared_ptr<const Pack> pack = withNotesAndPhotos(*audit->pack);
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, audit->row.assessment.packId});
    }
    const Answers open = openAnswers(*audit);
    RowBook book;
    form::Session session = sessionWithRows(*pack, open, clock, book);
    NotedSubmission noted;
    for (auto answer = open.begin(); answer != open.end(); ++answer) {
        const form::Place place{pack->form->find(noteNameOf(answer.key())), form::rootRow};
        if (place.node == form::noNode || answer->note.trimmed().isEmpty() || !session.isRelevant(place)
            || audit->pack->form->find(noteNameOf(answer.key())) != form::noNode) {
            continue;
        }
        (void)session.setAnswer(place, answer->note.trimmed());
    }
    if (const Result<> added = addPhotos(store, *audit, session, noted); !added) {
        return failAs(added);
    }
    noted.written = form::writeSubmission(session, {.instanceId = instanceIdOf(id), .deprecatedId = {}, .finished = {}});
    return noted;
}

Result<int> takeAnswers(Store &store, const Library &library, const AnswersReturn &returned, Take conflicts)
{
    if (!returned.problems.empty()) {
        return fail(Error::Code::BadArgument, {u"workbook"_s, QString::number(returned.problems.size()), u"one without mistakes"_s});
    }
    if (const int open = conflictsAmong(returned.differences); open > 0 && conflicts == Take::Nothing) {
        return fail(Error::Code::ConflictsOpen, {QString::number(open)});
    }
    const Result<Audit> audit = auditOf(store, library, returned.assessment);
    if (!audit) {
        return failAs(audit);
    }
    std::map<QString, AnswerEdit> edits;
    for (const TripDifference &difference : returned.differences) {
        if (!isTaken(difference, conflicts)) {
            continue;
        }
        const Answer now = audit->answers.value(difference.rowId);
        const bool isValue = difference.columnId == u"value";
        if ((isValue ? now.value : now.note).trimmed() != difference.ours) {
            return fail(Error::Code::ChangedMeanwhile);
        }
        const form::NodeIndex node = audit->pack->form->find(difference.rowId);
        AnswerEdit &edit = edits.try_emplace(difference.rowId, AnswerEdit{difference.rowId, now.value,
                                                                          audit->pack->checkpoint(node).fact, {}})
                               .first->second;
        if (isValue) {
            edit.value = difference.theirs;
        } else {
            edit.note = difference.theirs;
        }
    }
    std::vector<AnswerEdit> all;
    for (auto &[question, edit] : edits) {
        all.push_back(std::move(edit));
    }
    if (!all.empty()) {
        if (const Result<Changes> done = store.answer(returned.assessment, all); !done) {
            return failAs(done);
        }
    }
    return static_cast<int>(all.size());
}

} // namespace meyar
