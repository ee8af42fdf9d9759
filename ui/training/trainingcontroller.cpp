// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainingcontroller.h"

#include "core/base/savefile.h"
#include "core/evidence/limits.h"
#include "core/portfolio/gathercohort.h"
#include "core/store/store.h"
#include "core/sync/sitecopy.h"
#include "core/training/cohortfields.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/common/fonts.h"
#include "ui/evidence/imagereading.h"
#include "ui/report/reportphoto.h"
#include "ui/training/fieldwords.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPhoto = 1600; ///< pixels, on the screen

struct Content
{
    std::vector<CohortLine> cohorts;
    CohortRecord record;
    std::map<SiteId, FirmFacts> firms;
    std::map<SiteId, SiteFigures> figures;
    std::map<SiteId, Text> sites;
    std::vector<AssessmentRow> visits;
    ProgrammeFigures programme;
    UndoState undo;
};

Result<Content> readAll(Store &store, const Library &library, CohortId wanted, const Clock &clock)
{
    Content content;
    Result<std::vector<CohortRecord>> records = allCohorts(store);
    const Result<std::vector<SiteRow>> sites = store.sites();
    Result<std::vector<AssessmentRow>> visits = store.assessments();
    Result<ProgrammeFigures> programme = gatherProgramme(store, library, clock);
    if (!records || !sites || !visits || !programme) {
        return tl::unexpected(!records ? records.error() : !sites ? sites.error() : !visits ? visits.error() : programme.error());
    }
    for (const CohortRecord &record : *records) {
        content.cohorts.push_back({record.head, int(record.firms.size())});
    }
    for (const SiteRow &row : *sites) {
        content.sites.emplace(row.site.id, firmName(row.enterprise, row.site));
    }
    content.visits = std::move(*visits);
    content.programme = std::move(*programme);
    const auto found = std::ranges::find_if(*records, [&](const CohortRecord &record) { return record.head.id == wanted; });
    if (found == records->end() && records->empty()) {
        return content;
    }
    content.record = found == records->end() ? records->front() : *found;
    auto firms = gatherFirms(store, library, content.record, clock);
    const Result<UndoState> undo = store.undoState(content.record.head.id);
    if (!firms || !undo) {
        return tl::unexpected(!firms ? firms.error() : undo.error());
    }
    content.firms = std::move(*firms);
    for (const CohortFirm &firm : content.record.firms) {
        Result<SiteFigures> figures = store.figures(firm.site);
        if (!figures) {
            return failAs(figures);
        }
        content.figures.emplace(firm.site, std::move(*figures));
    }
    content.undo = *undo;
    return content;
}

} // namespace

TrainingController::TrainingController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &) {
        if (m_isWanted) {
            read();
        }
    });
}

void TrainingController::load()
{
    m_isWanted = true;
    read();
}

void TrainingController::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    const Clock &clock = m_workspace.clock();
    m_workspace.read(
        this, [library = m_workspace.library(), wanted = m_wanted, &clock](Store &store) { return readAll(store, library, wanted, clock); },
        [this](Content content) {
            m_isReading = false;
            m_isLoaded = true;
            m_cohorts = std::move(content.cohorts);
            m_record = std::move(content.record);
            m_firms = std::move(content.firms);
            m_figures = std::move(content.figures);
            m_sites = std::move(content.sites);
            m_visits = std::move(content.visits);
            m_programme = std::move(content.programme);
            m_undo = content.undo;
            Q_EMIT changed();
            if (m_isStale) {
                read();
            }
        });
}

void TrainingController::retranslate()
{
    m_words = Translation(uiLanguage());
}

void TrainingController::choose(CohortId id)
{
    if (m_wanted != id) {
        m_wanted = id;
        read();
    }
}

const FirmFacts &TrainingController::facts(SiteId site) const
{
    static const FirmFacts none;
    const auto found = m_firms.find(site);
    return found == m_firms.end() ? none : found->second;
}

const SiteFigures &TrainingController::figures(SiteId site) const
{
    static const SiteFigures none;
    const auto found = m_figures.find(site);
    return found == m_figures.end() ? none : found->second;
}

QDate TrainingController::today() const
{
    return m_workspace.clock().today();
}

QString TrainingController::nameOf(const QString &field, const QString &id) const
{
    const QUuid key = QUuid::fromString(id);
    if (key.isNull()) {
        return {};
    }
    if (field == u"site"_s) {
        const auto site = m_sites.find(SiteId(key));
        return site == m_sites.end() ? tr("Not in this database") : site->second.in(m_words.language());
    }
    if (field == u"trainer"_s || field == u"verified_by"_s) {
        const auto trainer = std::ranges::find(m_record.trainers, TrainerId(key), &Trainer::id);
        return trainer == m_record.trainers.end() ? QString() : trainer->name;
    }
    if (field == u"session"_s) {
        const auto session = std::ranges::find(m_record.sessions, SessionId(key), &TrainingSession::id);
        return session == m_record.sessions.end() ? QString() : session->title;
    }
    for (const AssessmentRow &row : m_visits) {
        if (row.assessment.id == AssessmentId(key)) {
            return dateText(m_words, row.assessment.startedOn);
        }
    }
    return tr("Not in this database");
}

std::vector<std::pair<QString, QString>> TrainingController::choicesOf(const CohortCell &cell, const CohortRow &row) const
{
    std::vector<std::pair<QString, QString>> choices;
    const auto add = [&](const QString &value) { choices.emplace_back(value, codeWord(m_words, cell.field, value)); };
    if (cell.kind == CohortCell::Kind::Flag) {
        add(u"yes"_s);
        add(QString());
    } else if (cell.kind == CohortCell::Kind::Code) {
        std::ranges::for_each(cell.codes, add);
    } else if (cell.field == u"kpi"_s) {
        choices.emplace_back(QString(), u"–"_s);
        for (const Kpi &kpi : builtInKpis()) {
            choices.emplace_back(kpi.code, kpi.label.in(m_words.language()));
        }
    } else if (cell.field == u"site"_s) {
        for (const CohortFirm &firm : m_record.firms) {
            choices.emplace_back(firm.site.toString(), nameOf(cell.field, firm.site.toString()));
        }
    } else if (cell.field == u"session"_s) {
        for (const TrainingSession &session : m_record.sessions) {
            choices.emplace_back(session.id.toString(), session.title);
        }
    } else if (cell.field == u"trainer"_s || cell.field == u"verified_by"_s) {
        choices.emplace_back(QString(), u"–"_s);
        for (const Trainer &trainer : m_record.trainers) {
            choices.emplace_back(trainer.id.toString(), trainer.name);
        }
    } else if (cell.field == u"baseline"_s || cell.field == u"end_line"_s) {
        choices.emplace_back(QString(), u"–"_s);
        for (const AssessmentRow &visit : m_visits) {
            if (visit.assessment.site == SiteId(row.key)) {
                choices.emplace_back(visit.assessment.id.toString(), dateText(m_words, visit.assessment.startedOn) + u" · "_s
                                                                         + word(m_words, visit.assessment.kind));
            }
        }
    }
    return choices;
}

void TrainingController::write(Result<CohortEdits> edits)
{
    if (!edits) {
        Q_EMIT m_workspace.failed(edits.error());
        Q_EMIT changed(); // what was typed goes
        return;
    }
    m_workspace.change(this, [id = m_record.head.id, edits = std::move(*edits)](Store &store) { return store.put(id, edits); });
}

/// A cell is written into the row as it stands in the store: what is shown here may be older than what was typed a
/// moment ago into the cell beside it.
void TrainingController::writeCell(const std::function<Result<CohortEdits>(const CohortRecord &)> &edit)
{
    if (const Result<CohortEdits> tried = edit(m_record); !tried) {
        Error error = tried.error();
        if (!error.args.isEmpty() && fieldWord(error.args.front()) != error.args.front()) {
            error.args.front() = fieldWord(error.args.front()); // as the column is headed
        }
        write(tl::unexpected(error)); // refused at once
        return;
    }
    m_workspace.change(this, [id = m_record.head.id, edit](Store &store) -> Result<Changes> {
        const Result<CohortRecord> now = store.cohort(id);
        const Result<CohortEdits> edits = now ? edit(*now) : failAs(now);
        return edits ? store.put(id, *edits) : failAs(edits);
    });
}

void TrainingController::setCell(CohortPart part, const QUuid &key, const QString &field, const QString &value)
{
    writeCell([=](const CohortRecord &record) { return withCell(record, part, key, field, value); });
}

void TrainingController::setHeadCell(const QString &field, const QString &value)
{
    writeCell([=](const CohortRecord &record) { return withHeadCell(record.head, field, value); });
}

QUuid TrainingController::add(CohortPart part, SiteId site, SessionId session, const QString &words)
{
    NewRow row{newUuid(m_workspace.clock()), site, session, today(), words};
    if (site.isNull() && !m_record.firms.empty()) {
        row.site = m_record.firms.front().site;
    }
    if (session.isNull() && !m_record.sessions.empty()) {
        row.session = m_record.sessions.front().id;
    }
    if (part == CohortPart::Attendance && site.isNull()) {
        const auto hasCome = [&](const CohortFirm &firm) {
            return std::ranges::any_of(m_record.attendance, [&](const Attendance &each) { return each.session == row.session && each.site == firm.site; });
        };
        const auto next = std::ranges::find_if_not(m_record.firms, hasCome);
        if (next == m_record.firms.end() && !m_record.firms.empty()) {
            Q_EMIT m_workspace.messageRequested(tr("Every factory of the cohort has a line in this session."));
            return {};
        }
        row.site = next == m_record.firms.end() ? row.site : next->site;
    }
    Result<CohortEdits> edits = withNewRow(part, row);
    if (edits) {
        for (AgendaLine &line : edits->agenda) {
            for (const AgendaLine &other : m_record.agenda) {
                line.position = other.session == line.session ? std::max(line.position, other.position + 1) : line.position;
            }
            line.position = std::max(line.position, 1);
        }
    }
    write(std::move(edits));
    return row.key;
}

void TrainingController::addFirm(SiteId site)
{
    CohortEdits edits;
    edits.firms.push_back({site, today()});
    write(std::move(edits));
}

void TrainingController::remove(CohortPart part, const QUuid &key)
{
    const CohortEdits edits = withoutRow(m_record, part, key);
    const int more = int(edits.removed.size()) - 1;
    write(edits);
    Q_EMIT m_workspace.undoOffered(more > 0 ? tr("Removed from the cohort, with %n lines that belong to it", nullptr, more)
                                            : tr("Removed from the cohort"),
                                   [this] { undo(); });
}

void TrainingController::addCohort(const QString &name, bool isPractice)
{
    CohortEdits edits;
    edits.head = Cohort{CohortId::create(m_workspace.clock()), name};
    edits.head->startsOn = today();
    edits.head->isPractice = isPractice;
    m_wanted = edits.head->id;
    m_workspace.change(this, [edits](Store &store) { return store.put(edits.head->id, edits); });
}

void TrainingController::removeCohort()
{
    const CohortId id = m_record.head.id;
    m_workspace.change(
        this, [id](Store &store) { return store.remove(id); },
        [this, id] {
            Q_EMIT m_workspace.undoOffered(tr("Cohort put into the bin"), [this, id] {
                m_wanted = id;
                m_workspace.change(this, [id](Store &store) -> Result<Changes> {
                    const Result<Undone> done = store.undo(id);
                    return done ? Result<Changes>(done->changes) : failAs(done);
                });
            });
        });
}

std::vector<FitModule> TrainingController::fitModules() const
{
    return meyar::fitModules(m_workspace.library());
}

void TrainingController::addFitSession(const FitModule &module)
{
    QStringList titles;
    for (const FitStep &step : fitSteps()) {
        titles << m_words.text("Training", step.title);
    }
    const QString name = module.department.in(m_words.language()) + u": "_s + module.title.in(m_words.language());
    write(fitSession(module, name, titles, today(), m_workspace.clock()));
}

void TrainingController::beginAgain()
{
    CohortEdits edits;
    training::forEachPart(m_record, [&](CohortPart part, const char *, const auto &rows) {
        const bool stays = part == CohortPart::Firm || part == CohortPart::Trainer || part == CohortPart::Session
            || part == CohortPart::AgendaLine || part == CohortPart::Instrument;
        for (const auto &row : rows) {
            if (!stays) {
                edits.removed.emplace_back(part, training::keyOf(row));
            }
        }
    });
    if (!edits.removed.empty()) {
        write(std::move(edits));
        Q_EMIT m_workspace.undoOffered(tr("The exercise begins again"), [this] { undo(); });
    }
}

void TrainingController::copyForFactories(const QString &folder, const std::function<void(const Copies &)> &take)
{
    copyNext(folder, 0, {}, take);
}

/// Each is a job of its own, so that other work comes between them.
void TrainingController::copyNext(const QString &folder, size_t at, const Copies &soFar, const std::function<void(const Copies &)> &take)
{
    if (at >= m_record.firms.size() || soFar.failed) {
        take(soFar);
        return;
    }
    const SiteId site = m_record.firms[at].site;
    const QString name = nameOf(u"site"_s, site.toString());
    const QString path = folder + u'/' + siteCopyName(name);
    const Clock &clock = m_workspace.clock();
    using Outcome = std::optional<Error>; // an error is an answer here, so that the others are written and all is told at once
    m_workspace.read(
        this,
        [site, path, &clock](Store &store) -> Result<Outcome> {
            const Result<FactoryCopySummary> copy = exportSiteCopy(store, site, path, clock);
            return copy ? Outcome() : Outcome(copy.error());
        },
        [this, folder, at, soFar, name, take](const Outcome &error) {
            Copies now = soFar;
            if (!error) {
                ++now.written;
            } else if (error->code == Error::Code::NotFound) {
                now.without << name;
            } else {
                now.failed = error;
            }
            copyNext(folder, at + 1, now, take);
        });
}

void TrainingController::step(bool redo)
{
    m_workspace.change(this, [id = m_record.head.id, redo](Store &store) -> Result<Changes> {
        const Result<Undone> done = redo ? store.redo(id) : store.undo(id);
        return done ? Result<Changes>(done->changes) : failAs(done);
    });
}

void TrainingController::undo()
{
    step(false);
}

void TrainingController::redo()
{
    step(true);
}

std::vector<SiteId> TrainingController::sitesOutside() const
{
    std::vector<SiteId> outside;
    for (const auto &[site, name] : m_sites) {
        if (std::ranges::find(m_record.firms, site, &CohortFirm::site) == m_record.firms.end()) {
            outside.push_back(site);
        }
    }
    std::ranges::stable_sort(outside, {}, [&](SiteId site) { return m_sites.at(site).in(m_words.language()); });
    return outside;
}

void TrainingController::readPhoto(const QString &sha256, const std::function<void(const QImage &)> &take)
{
    if (sha256.isEmpty()) {
        take({});
        return;
    }
    m_workspace.read(
        this,
        [sha256](Store &store) -> Result<QImage> {
            const Result<QByteArray> bytes = store.evidenceFiles().get(QByteArray::fromHex(sha256.toLatin1()));
            const Result<QImage> image = bytes ? readImage(*bytes, sha256, {largestPhoto, largestPhoto}) : failAs(bytes);
            return image ? image : Result<QImage>(QImage()); // not here yet: said in words
        },
        take);
}

void TrainingController::attachPhoto(const CohortPhotoPlace &place, const EvidenceSource &source)
{
    m_workspace.change(this, [id = m_record.head.id, place, source](Store &store) -> Result<Changes> {
        const Result<PreparedSource> file = prepared(source);
        const Result<QByteArray> bytes = !file ? failAs(file) : file->path.isEmpty() ? Result<QByteArray>(file->bytes) : readFile(file->path, evidence::maxFileSize);
        return bytes ? store.attach(id, place, *bytes, source.name) : failAs(bytes);
    });
}

void TrainingController::removePhoto(const CohortPhotoPlace &place)
{
    m_workspace.change(this, [id = m_record.head.id, place](Store &store) { return store.removePhoto(id, place); },
                       [this] { Q_EMIT m_workspace.undoOffered(tr("Photo taken away"), [this] { undo(); }); });
}

void TrainingController::makeReport(std::optional<TrainingReportKind> kind, SiteId site, ReportLanguage language,
                                    const std::function<void(const ReportDocument &)> &take)
{
    const Clock &clock = m_workspace.clock();
    m_workspace.read(
        this,
        [library = m_workspace.library(), cohort = m_record.head.id, kind, site, language, &clock](Store &store) -> Result<ReportDocument> {
            if (!kind) {
                const Result<ProgrammeReportInput> input = gatherProgrammeReport(store, library, clock);
                return input ? Result<ReportDocument>(buildProgrammeReport(*input, language)) : failAs(input);
            }
            Result<TrainingReportInput> input = gatherTrainingReport(store, library, cohort, clock);
            if (!input) {
                return failAs(input);
            }
            loadPhotos(*input, store.evidenceFiles(), reportPhotoMaker());
            return buildTrainingReport(*kind, *input, site, language);
        },
        take);
}

void TrainingController::setProjecting(bool on)
{
    m_workspace.testimony().setProjecting(on);
}

} // namespace meyar::ui
