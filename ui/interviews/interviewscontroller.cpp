// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewscontroller.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace meyar::ui {

namespace {

struct Loaded
{
    std::vector<SealedInterview> rows;
    std::vector<InterviewKeyRow> keys;
    bool hasProgrammeKey = false;
    bool isEditable = false;
};

Result<Loaded> loadFrom(Store &store, AssessmentId id)
{
    auto rows = store.interviews(id);
    auto keys = store.interviewKeys(id);
    const auto trust = store.programmeTrust();
    const auto audit = store.assessment(id);
    if (!rows || !keys || !trust || !audit) {
        return tl::unexpected(!rows ? rows.error() : !keys ? keys.error() : !trust ? trust.error() : audit.error());
    }
    return Loaded{std::move(*rows), std::move(*keys), trust->card.has_value(),
                  audit->assessment.state == AssessmentState::Draft};
}

} // namespace

InterviewsController::InterviewsController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &InterviewsController::flush);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.registry || changes.assessments.count(m_assessment) > 0) {
            load();
        }
    });
    connect(&session(), &TestimonySession::aboutToLock, this, [this] {
        flush();
        forgetText();
    });
    connect(&session(), &TestimonySession::lockedChanged, this, [this](bool locked) {
        if (!locked) {
            load();
        }
    });
}

InterviewsController::~InterviewsController()
{
    flush();
}

void InterviewsController::open(AssessmentId assessment)
{
    if (assessment != m_assessment) {
        flush();
        forgetText();
        m_chosen = {};
        m_rows.clear();
        m_keys.clear();
        m_assessment = assessment;
    }
    load();
}

void InterviewsController::load()
{
    if (m_assessment.isNull()) {
        return;
    }
    m_workspace.read(
        this, [id = m_assessment](Store &store) { return loadFrom(store, id); },
        [this, id = m_assessment](Loaded loaded) {
            if (id != m_assessment) {
                return;
            }
            m_rows = std::move(loaded.rows);
            m_keys = std::move(loaded.keys);
            m_hasProgrammeKey = loaded.hasProgrammeKey;
            m_isEditable = loaded.isEditable;
            if (m_current && m_saved && currentRow() >= 0) {
                m_current->number = m_saved->number = m_rows[size_t(currentRow())].number;
            } else if (!m_current && currentRow() >= 0) {
                show(m_rows[size_t(currentRow())]);
            }
            Q_EMIT listChanged();
        });
}

int InterviewsController::currentRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [this](const SealedInterview &row) { return row.id == m_chosen; });
    return m_chosen.isNull() || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool InterviewsController::mayAdd() const
{
    const bool keptClosed = std::any_of(m_keys.begin(), m_keys.end(), [this](const InterviewKeyRow &key) {
        return key.ours && key.closedOn.isValid() && m_workspace.testimony().keys()->hasKey(m_assessment);
    });
    return m_isEditable && !keptClosed;
}

bool InterviewsController::mayClose() const
{
    return m_workspace.testimony().keys()->hasKey(m_assessment) && !m_rows.empty();
}

InterviewStatistics InterviewsController::statistics()
{
    std::vector<Interview> readable;
    for (const SealedInterview &row : m_rows) {
        if (const Result<Interview> opened = openedInterview(*session().keys(), row)) {
            readable.push_back(*opened);
        }
    }
    if (!readable.empty()) {
        return interviewStatistics(readable);
    }
    for (const InterviewKeyRow &key : m_keys) {
        if (key.closedOn.isValid() && key.totals.interviews > 0) {
            return key.totals;
        }
    }
    return {};
}

void InterviewsController::add()
{
    flush();
    // The store must know the key before anything sealed under it can be written: later may be too late.
    m_workspace.change(
        this, [id = m_assessment, keys = session().keys()](Store &store) { return store.beginInterviews(id, *keys); },
        [this] {
            if (!session().isUnlocked()) {
                return;
            }
            Interview interview;
            interview.id = InterviewId::create(m_workspace.clock());
            interview.assessment = m_assessment;
            interview.heldOn = m_workspace.clock().today();
            m_chosen = interview.id;
            m_unreadable = false;
            m_saved.reset();
            m_current = interview;
            flush();
            Q_EMIT currentChanged();
        });
}

void InterviewsController::choose(int row)
{
    if (row == currentRow() && m_current) {
        return;
    }
    flush();
    forgetText();
    m_chosen = row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].id : InterviewId();
    if (!m_chosen.isNull()) {
        show(m_rows[size_t(row)]);
    }
}

void InterviewsController::show(const SealedInterview &sealed)
{
    if (!session().isUnlocked()) {
        return;
    }
    const Result<Interview> opened = openedInterview(*session().keys(), sealed);
    m_unreadable = !opened;
    if (opened) {
        m_current = *opened;
        m_saved = *opened;
    }
    Q_EMIT currentChanged();
}

void InterviewsController::edit(const Interview &interview)
{
    if (m_current && m_current->id == interview.id && *m_current != interview) {
        m_current = interview;
        m_pause.start();
    }
}

void InterviewsController::flush()
{
    m_pause.stop();
    if (!m_current || m_current == m_saved) {
        return;
    }
    const Result<SealedInterview> sealed = sealedInterview(*session().keys(), *m_current, m_saved);
    if (!sealed) {
        Q_EMIT m_workspace.failed(sealed.error());
        return;
    }
    m_saved = m_current;
    m_workspace.change(this, [interview = *sealed](Store &store) { return store.put(interview); });
}

void InterviewsController::forgetText()
{
    m_pause.stop();
    m_current.reset();
    m_saved.reset();
    m_unreadable = false;
    Q_EMIT currentChanged();
}

void InterviewsController::close(Closing how)
{
    flush();
    forgetText();
    m_chosen = {};
    auto summary = std::make_shared<InterviewsClosed>();
    m_workspace.change(
        this,
        [id = m_assessment, keys = session().keys(), how, summary](Store &store) -> Result<Changes> {
            const auto done = store.sealInterviews(id, *keys, how);
            if (!done) {
                return failAs(done);
            }
            *summary = *done;
            return done->changes;
        },
        [this, summary] { Q_EMIT closed(summary->interviews, summary->keyDestroyed); });
}

} // namespace meyar::ui
