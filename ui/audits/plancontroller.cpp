// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/plancontroller.h"

#include "core/library/commons.h"
#include "core/report/drawnlist.h"
#include "core/report/reportwords.h"
#include "core/wording/errortext.h"
#include "core/wording/visitwords.h"
#include "ui/common/fonts.h"
#include "ui/report/pdfwriter.h"

#include <QFile>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestList = 20 * 1024 * 1024;

const std::vector<SamplingRow> &samplingTable()
{
    static const std::vector<SamplingRow> rows = samplingRows(Commons::builtIn()->referenceSheet(u"sampling"_s));
    return rows;
}

/// Reads the rest that the state needs.
Result<PlanState> gatherPlan(Store &store, const Library &library, AssessmentId id)
{
    Result<OpeningSheetInput> input = gatherOpeningSheet(store, library, id);
    const Result<VisitSheet> sheet = store.visitSheet(id);
    if (!input || !sheet) {
        return tl::unexpected(!input ? input.error() : sheet.error());
    }
    PlanState state;
    state.input = std::move(*input);
    state.input.sheet = *sheet;
    const auto workers = state.input.site.facts.find(u"workers"_s);
    state.profileWorkers = workers == state.input.site.facts.end() ? 0 : workers->second.toInt();
    return state;
}

} // namespace

int PlanState::workers() const
{
    const int counted = sheet().headcount.workers();
    return counted > 0 ? counted : profileWorkers;
}

PlanController::PlanController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!m_id.isNull() && (changes.registry || changes.assessments.contains(m_id))) {
            read();
        }
    });
    connect(&workspace, &Workspace::failed, this, [this] {
        if (!m_id.isNull()) {
            read(); // what is shown is what is saved
        }
    });
}

void PlanController::show(AssessmentId id)
{
    if (id != m_id) {
        leave();
        m_id = id;
    }
    read();
}

void PlanController::leave()
{
    m_id = {};
    m_state.reset();
    m_list = {};
    m_drawn.reset();
    m_isDrawnAgain = false;
}

void PlanController::read()
{
    m_workspace.read(
        this,
        [id = m_id, library = m_workspace.library()](Store &store) { return gatherPlan(store, library, id); },
        [this, id = m_id, version = m_version](PlanState state) {
            if (id != m_id) {
                return;
            }
            if (version != m_version) {
                read();
                return;
            }
            m_state = std::move(state);
            drawAgainIfSame();
            Q_EMIT changed();
        });
}

QDateTime PlanController::now() const
{
    const QDateTime local = m_workspace.clock().now().toLocalTime();
    return {local.date(), QTime(local.time().hour(), local.time().minute())};
}

void PlanController::edit(const std::function<void(VisitSheet &)> &change)
{
    if (!m_state || !m_state->isEditable()) {
        return;
    }
    VisitSheet sheet = m_state->sheet();
    change(sheet);
    if (sheet == m_state->sheet()) {
        return;
    }
    if (const Result<> good = checked(sheet); !good) {
        Q_EMIT refused(errorText(Translation(uiLanguage()), good.error()));
        return;
    }
    m_state->input.sheet = sheet;
    ++m_version;
    m_workspace.change(this, [sheet](Store &store) { return store.put(sheet); });
    Q_EMIT changed();
}

void PlanController::setAuditors(const QString &names)
{
    if (!m_state || !m_state->isEditable() || names == m_state->assessment().auditors) {
        return;
    }
    m_state->input.assessment.auditors = names;
    ++m_version;
    m_workspace.change(this, [assessment = m_state->assessment()](Store &store) { return store.put(assessment); });
    Q_EMIT changed();
}

// --- how many

const std::vector<QString> &PlanController::tables()
{
    static const std::vector<QString> keys = [] {
        std::vector<QString> found{generalSampling.toString()};
        for (const SamplingRow &row : samplingTable()) {
            if (std::find(found.begin(), found.end(), row.key) == found.end()) {
                found.push_back(row.key);
            }
        }
        return found;
    }();
    return keys;
}

std::optional<SampleSize> PlanController::tableSize(int workers) const
{
    const QString table = m_state && !m_state->sheet().table.isEmpty() ? m_state->sheet().table : generalSampling.toString();
    return sampleSize(samplingTable(), table, workers);
}

std::optional<SampleSize> PlanController::plannedSize(int workers) const
{
    const std::optional<SampleSize> size = tableSize(workers);
    const std::optional<int> planned = m_state ? m_state->sheet().plannedInterviews : std::nullopt;
    return size && planned ? withPeople(*size, *planned) : size;
}

// --- whom

void PlanController::takeList(const QString &text)
{
    take(readWorkerList(text));
}

void PlanController::takeFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<ReadWorkerList> read = !isOpen
        ? Result<ReadWorkerList>(fail(Error::Code::CannotRead, {path, file.errorString()}))
        : readWorkerFile(file.read(largestList), path);
    if (read) {
        take(*read);
    } else {
        Q_EMIT listRefused(errorText(Translation(uiLanguage()), read.error()));
    }
}

void PlanController::take(const ReadWorkerList &list)
{
    m_drawn.reset();
    m_isDrawnAgain = false;
    m_list = list;
    if (!list.problems.empty()) {
        constexpr std::size_t told = 5;
        const Translation words(uiLanguage());
        QStringList lines;
        for (std::size_t i = 0; i < std::min(told, list.problems.size()); ++i) {
            lines.append(problemText(words, list.problems[i]));
        }
        if (list.problems.size() > told) {
            lines.append(tr("And %n more.", nullptr, int(list.problems.size() - told)));
        }
        Q_EMIT listRefused(lines.join(u'\n'));
    } else if (list.list.workers.empty()) {
        Q_EMIT listRefused(tr("There is no list of workers in it. The first line holds the headings, the first column the card "
                              "number or name."));
    }
    drawAgainIfSame();
    Q_EMIT changed();
}

void PlanController::forgetList()
{
    m_list = {};
    m_drawn.reset();
    m_isDrawnAgain = false;
    Q_EMIT changed();
}

/// The kept draw belongs to this list: it is shown again.
void PlanController::drawAgainIfSame()
{
    if (m_drawn || !m_state || !m_state->sheet().draw || m_list.list.workers.empty()) {
        return;
    }
    const int workers = int(m_list.list.workers.size());
    if (const std::optional<SampleSize> size = plannedSize(workers)) {
        m_drawn = drawnAgain(*m_state->sheet().draw, m_list.list, *size);
        m_isDrawnAgain = m_drawn.has_value();
    }
}

bool PlanController::isOtherList() const
{
    return m_state && m_state->sheet().draw && !m_list.list.workers.empty() && !m_drawn;
}

void PlanController::draw(const std::vector<int> &columns, quint32 seed)
{
    const int workers = int(m_list.list.workers.size());
    const std::optional<SampleSize> size = plannedSize(workers);
    if (!m_state || !m_state->isEditable() || !size) {
        return;
    }
    m_drawn = drawWorkers(m_list.list, columns, *size, seed);
    m_isDrawnAgain = false;
    const QString table = m_state->sheet().table.isEmpty() ? generalSampling.toString() : m_state->sheet().table;
    const VisitDraw record = recordOf(m_list.list, columns, table, *m_drawn, m_workspace.clock().today());
    edit([&](VisitSheet &sheet) { sheet.draw = record; });
    Q_EMIT changed();
}

// --- on paper

void PlanController::saveOpeningSheet(const QString &path, ReportLanguage language, bool blank)
{
    if (!m_state) {
        return;
    }
    OpeningSheetInput input = m_state->input;
    input.blank = blank;
    const Result<> written = writePdf(buildOpeningSheet(input, language), path);
    if (written) {
        Q_EMIT m_workspace.messageRequested(tr("Saved: %1").arg(path));
    } else {
        Q_EMIT refused(errorText(Translation(uiLanguage()), written.error()));
    }
}

QString PlanController::suggestedName() const
{
    const QString day = m_state ? m_state->assessment().startedOn.toString(Qt::ISODate) : QString();
    return u"opening-meeting-%1.pdf"_s.arg(day);
}

ReportDocument PlanController::drawnList(ReportLanguage language) const
{
    const Text place = report::named(m_state->input.enterprise.name, m_state->input.enterprise.nameUrdu);
    const QDate drawnOn = m_state->sheet().draw ? m_state->sheet().draw->drawnOn : m_workspace.clock().today();
    return buildDrawnList(m_list.list, *m_drawn, place, drawnOn, language);
}

} // namespace meyar::ui
