// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflictcontroller.h"

#include "core/report/gather.h"
#include "core/store/entities.h"
#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

bool isAnswerField(const Conflict &conflict, QStringView field)
{
    return conflict.entityType == static_cast<quint64>(EntityType::Answer)
        && conflict.field == field;
}

bool sameEntity(const Conflict &a, const Conflict &b)
{
    return a.document == b.document && a.entityType == b.entityType && a.entity == b.entity;
}

/// The notes of every side one below the other, for an answer that is none of theirs.
Value notesTogether(const Conflict &answer)
{
    QStringList notes;
    for (const ConflictSide &side : answer.sides) {
        if (!side.note.isEmpty() && !notes.contains(side.note)) {
            notes << side.note;
        }
    }
    return notes.isEmpty() ? Value() : Value(notes.join(u'\n'));
}

} // namespace

struct ConflictController::Loaded
{
    std::vector<Conflict> conflicts;
    ConflictSources sources;

    static Result<Loaded> from(Store &store)
    {
        Result<std::vector<Conflict>> conflicts = store.conflicts();
        if (!conflicts) {
            return failAs(conflicts);
        }
        Loaded loaded;
        loaded.conflicts = std::move(*conflicts);
        if (loaded.conflicts.empty()) {
            return loaded;
        }
        Result<std::vector<AssessmentRow>> assessments = store.assessments();
        Result<std::vector<FindingRow>> findings = store.findings();
        Result<std::vector<SiteRow>> sites = store.sites();
        if (!assessments || !findings || !sites) {
            return tl::unexpected(!assessments    ? assessments.error()
                                      : !findings ? findings.error()
                                                  : sites.error());
        }
        loaded.sources = {std::move(*assessments), std::move(*findings), std::move(*sites)};
        return loaded;
    }
};

ConflictController::ConflictController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        Q_EMIT wentStale();
    });
    connect(&workspace, &Workspace::packsChanged, this, &ConflictController::prepareLines);
}

void ConflictController::refreshIfStale()
{
    if (m_stale) {
        m_stale = false;
        m_workspace.read(this, &Loaded::from, [this](Loaded loaded) { take(std::move(loaded)); });
    }
}

void ConflictController::take(Loaded loaded)
{
    const std::vector<QByteArray> before = order();
    m_loaded = true;
    m_all = std::move(loaded.conflicts);
    m_sources = std::move(loaded.sources);
    m_conflicts.clear();
    for (const Conflict &conflict : m_all) {
        const bool besideAnswer
            = isAnswerField(conflict, u"note")
            && std::ranges::any_of(m_all, [&](const Conflict &other) {
                   return isAnswerField(other, u"value") && sameEntity(other, conflict);
               });
        if (!besideAnswer) {
            m_conflicts.push_back(conflict);
        }
    }
    prepareLines();
    m_scored = {};
    if (const QByteArray wanted = takeWanted(); !wanted.isEmpty()) {
        open(wanted);
        return;
    }
    if (conflict(m_current)) {
        Q_EMIT currentUpdated();
        readScore();
        return;
    }
    // Decided here or elsewhere: on to the one that stood after it.
    const auto gone = std::ranges::find(before, m_current);
    QByteArray next;
    for (auto it = gone; next.isEmpty() && it != before.end(); ++it) {
        next = conflict(*it) ? *it : QByteArray();
    }
    const std::vector<QByteArray> now = order();
    open(next.isEmpty() && !now.empty() ? now.front() : next);
}

ConflictTexts ConflictController::texts() const
{
    return {m_words, m_workspace.library(), m_sources};
}

void ConflictController::prepareLines()
{
    const ConflictTexts made = texts();
    std::vector<ConflictLine> lines;
    const auto ofDocument = [this](const QByteArray &document) {
        return static_cast<int>(std::ranges::count(m_conflicts, document, &Conflict::document));
    };
    for (const Conflict &entry : m_conflicts) { // the store gives them document by document
        if (lines.empty() || !lines.back().key.startsWith(entry.document)) {
            lines.push_back(made.heading(entry, ofDocument(entry.document)));
        }
        lines.push_back(made.line(entry));
    }
    m_model.setLines(std::move(lines));
    Q_EMIT listChanged();
}

void ConflictController::retranslate()
{
    m_words = Translation(uiLanguage());
    prepareLines();
    Q_EMIT currentUpdated();
    Q_EMIT scoreChanged();
}

std::vector<QByteArray> ConflictController::order() const
{
    std::vector<QByteArray> keys;
    for (const ConflictLine &line : m_model.lines()) {
        if (!line.isHeading()) {
            keys.push_back(line.key);
        }
    }
    return keys;
}

const Conflict *ConflictController::conflict(const QByteArray &key) const
{
    const std::vector<QByteArray> keys = order();
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? nullptr : &m_conflicts[static_cast<size_t>(found - keys.begin())];
}

const Conflict *ConflictController::noteBeside(const Conflict &answer) const
{
    const auto found = std::ranges::find_if(m_all, [&](const Conflict &other) {
        return isAnswerField(other, u"note") && sameEntity(other, answer);
    });
    return isAnswerField(answer, u"value") && found != m_all.end() ? &*found : nullptr;
}

std::optional<ConflictDetail> ConflictController::detail() const
{
    const Conflict *open = conflict(m_current);
    return open ? std::optional(texts().detail(*open)) : std::nullopt;
}

ConflictScore ConflictController::score() const
{
    return m_score ? texts().score(*m_score) : ConflictScore();
}

void ConflictController::open(const QByteArray &key)
{
    m_current = key;
    Q_EMIT currentChanged();
    readScore();
}

void ConflictController::openOf(AssessmentId audit, const QString &answer)
{
    if (audit.isNull()) {
        return;
    }
    m_wanted = {audit, answer.toUtf8()};
    if (m_stale || !m_loaded) {
        return; // it may not be known here yet
    }
    if (const QByteArray wanted = takeWanted(); !wanted.isEmpty()) {
        open(wanted);
    }
}

/// The key of the wanted conflict; empty if there is none. It is wanted once.
QByteArray ConflictController::takeWanted()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    QByteArray first;
    for (const QByteArray &key : wanted ? order() : std::vector<QByteArray>()) {
        const Conflict *each = conflict(key);
        if (each->assessment == wanted->first) {
            if (each->entity == wanted->second && (isAnswerField(*each, u"value") || isAnswerField(*each, u"note"))) {
                return key;
            }
            first = first.isEmpty() ? key : first;
        }
    }
    return first;
}

void ConflictController::openNext()
{
    const std::vector<QByteArray> keys = order();
    if (keys.empty()) {
        return;
    }
    const auto here = std::ranges::find(keys, m_current);
    const size_t next
        = here == keys.end() ? 0 : static_cast<size_t>(here - keys.begin() + 1) % keys.size();
    open(keys[next]);
}

void ConflictController::decideLater()
{
    openNext();
}

void ConflictController::readScore()
{
    const Conflict *open = conflict(m_current);
    const AssessmentId id = open && open->assessment ? *open->assessment : AssessmentId();
    if (!id.isNull() && id == m_scored) {
        return;
    }
    m_scored = id;
    m_score.reset();
    Q_EMIT scoreChanged();
    const QHash<QString, QStringList> contested = contestedAnswers(m_all, id);
    const auto pack = open ? m_workspace.pack(open->packHash) : nullptr;
    if (contested.isEmpty() || !pack) {
        return;
    }
    m_workspace.read(
        this, [id](Store &store) { return store.answers(id); },
        [this, id, pack, contested](const Answers &answers) {
            const auto range
                = m_scoring.submit([pack, answers, contested, &clock = m_workspace.clock()] {
                      return scoreRange(*pack, answers, contested, clock);
                  });
            whenDone(range, this, [this, id](const ScoreRange &made) {
                if (id == m_scored) {
                    m_score = made;
                    Q_EMIT scoreChanged();
                }
            });
        });
}

std::optional<Value> ConflictController::thirdValue(const Conflict &about,
                                                    const QString &text) const
{
    const QString tidy = cleaned(text).trimmed();
    if (tidy.isEmpty()) {
        return std::nullopt;
    }
    const bool isAmount = about.field == u"cost" || about.field == u"saving";
    return isAmount ? Value(tidy.toLongLong()) : Value(tidy);
}

void ConflictController::decide(const ConflictDecision &decision)
{
    const Conflict *open = conflict(m_current);
    if (!open) {
        return;
    }
    const bool isThird = decision.side < 0 || decision.side >= static_cast<int>(open->sides.size());
    const std::optional<Value> chosen = isThird
        ? thirdValue(*open, decision.third)
        : open->sides[static_cast<size_t>(decision.side)].value;
    if (!chosen) {
        Q_EMIT refused(tr("Choose one of the answers, or write a third."));
        return;
    }
    if (isThird && decision.reason.trimmed().isEmpty()) {
        Q_EMIT refused(
            tr("Write why: the auditors will want to know where the third answer comes from."));
        return;
    }
    const Conflict *beside = noteBeside(*open);
    std::optional<Conflict> noteConflict = beside ? std::optional(*beside) : std::nullopt;
    Value note = notesTogether(*open);
    if (!isThird) {
        const QString &words = open->sides[static_cast<size_t>(decision.side)].note;
        note = words.isEmpty() ? Value() : Value(words);
    }
    m_workspace.change(
        this,
        [about = *open, value = *chosen, noteConflict, note,
         reason = decision.reason](Store &store) -> Result<Changes> {
            Result<Changes> changes = store.resolve(about, value, reason);
            if (!changes || !noteConflict) {
                return changes;
            }
            const Result<Changes> withNote = store.resolve(*noteConflict, note, reason);
            if (!withNote) {
                return withNote;
            }
            changes->add(*withNote);
            return changes;
        },
        [this, audit = open->assessment] {
            ++m_decided;
            refreshIfStale();
            if (audit) {
                Q_EMIT m_workspace.undoOffered(tr("Decided."), [this, audit] { takeBack(*audit); });
            }
        });
}

void ConflictController::takeBack(AssessmentId audit)
{
    m_workspace.change(
        this,
        [audit](Store &store) -> Result<Changes> {
            const Result<Undone> undone = store.undo(audit);
            return undone ? Result<Changes>(undone->changes) : failAs(undone);
        },
        [this] {
            m_decided = std::max(0, m_decided - 1);
            refreshIfStale();
        });
}

void ConflictController::openQuestion()
{
    if (const Conflict *open = conflict(m_current); open && open->assessment) {
        Q_EMIT m_workspace.openAssessmentRequested(*open->assessment,
                                                   QString::fromUtf8(open->entity));
    }
}

} // namespace meyar::ui
