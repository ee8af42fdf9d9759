// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/selfcheckcontroller.h"

#include "core/assessment/progress.h"
#include "core/store/store.h"
#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/wordorder.h"
#include "ui/selfcheck/drawingof.h"
#include "ui/workspace/domainmarks.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <set>

namespace meyar::ui {

using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::noNode;

namespace {

constexpr size_t choicesAsButtons = 5;

/// One digit, one meaning, under every question: whoever answers "no" with 3 down the page must not answer "not
/// applicable" where there is no "partly". 0: the verdict has none.
int keyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return 1;
    case Verdict::Partial:
        return 2;
    case Verdict::Fail:
        return 3;
    case Verdict::NotApplicable:
        return 4;
    default:
        return 0;
    }
}
constexpr int notSureKey = 5;

/// By their meaning; in their order where two mean the same or one has none.
void giveKeys(CheckRow &row, const std::vector<int> &byMeaning)
{
    const std::set<int> keys(byMeaning.begin(), byMeaning.end());
    const bool isClear = keys.size() == row.choices.size() && !keys.contains(0);
    for (size_t at = 0; at < row.choices.size(); ++at) {
        row.choices[at].key = isClear ? byMeaning[at] : static_cast<int>(at) + 1;
    }
    row.notSureKey = isClear ? notSureKey : std::max(notSureKey, static_cast<int>(row.choices.size()) + 1);
}

QString placeName(const QString &name, const QString &nameUrdu, const QString &site, const QString &city)
{
    const bool isUrdu = uiLanguage() == Language::Urdu;
    QStringList parts{isUrdu && !nameUrdu.isEmpty() ? nameUrdu : name, site, city};
    parts.removeAll(QString());
    return parts.join(isUrdu ? u"، "_s : u", "_s);
}

bool isSelfCheck(const AssessmentRow &row)
{
    return row.assessment.packId == selfCheckPack;
}

} // namespace

struct SelfCheckController::Lists
{
    std::vector<SiteRow> sites;
    std::vector<AssessmentRow> checks;
    QString person;
};

struct SelfCheckController::Loaded
{
    AssessmentRow row;
    Answers answers;
    std::vector<FindingRow> findings;
    std::vector<std::pair<QDate, double>> past;
    UndoState undo;
};

SelfCheckController::SelfCheckController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        m_stale = true;
        if (m_open && changes.assessments.contains(m_open->row.assessment.id)) {
            if (m_ownWrites > 0) {
                --m_ownWrites; // the session has it already
            } else {
                reload();
            }
        }
        Q_EMIT wentStale();
    });
    connect(&workspace, &Workspace::packsChanged, this, &SelfCheckController::listChanged);
    connect(&workspace, &Workspace::failed, this, [this] {
        if (m_open && m_ownWrites > 0) {
            m_ownWrites = 0;
            reload(); // what is shown is what is saved
        }
    });
}

std::shared_ptr<const Pack> SelfCheckController::pack() const
{
    return m_workspace.library().newest(QString(selfCheckPack));
}

// --- before

void SelfCheckController::refreshIfStale()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    m_workspace.read(
        this,
        [](Store &store) -> Result<Lists> {
            Result<std::vector<SiteRow>> sites = store.sites();
            Result<std::vector<AssessmentRow>> all = store.assessments();
            const Result<DeviceInfo> device = store.thisDevice();
            if (!sites || !all || !device) {
                return tl::unexpected(!sites ? sites.error() : !all ? all.error() : device.error());
            }
            std::erase_if(*all, [](const AssessmentRow &row) { return !isSelfCheck(row); });
            return Lists{std::move(*sites), std::move(*all), device->person};
        },
        [this](Lists lists) { takeLists(std::move(lists)); });
}

void SelfCheckController::takeLists(Lists lists)
{
    m_siteRows = std::move(lists.sites);
    m_checkRows = std::move(lists.checks);
    m_person = lists.person;
    prepareLists();
}

void SelfCheckController::prepareLists()
{
    m_sites.clear();
    for (const SiteRow &row : m_siteRows) {
        m_sites.push_back({row.site.id, placeName(row.enterprise.name, row.enterprise.nameUrdu, row.site.name,
                                                  cityWord(m_words, row.site.city))});
    }
    WordOrder order;
    std::ranges::sort(m_sites, [&](const CheckSite &a, const CheckSite &b) { return order.isBefore(a.name, b.name); });
    m_checks.clear();
    for (const AssessmentRow &row : m_checkRows) {
        const bool isDraft = row.assessment.state == AssessmentState::Draft;
        m_checks.push_back({row.assessment.id, row.assessment.site,
                            placeName(row.enterpriseName, row.enterpriseNameUrdu, row.siteName, cityWord(m_words, row.city)),
                            dateText(m_words, row.assessment.startedOn), countText(m_words, row.answered),
                            word(m_words, row.assessment.state), isDraft});
    }
    Q_EMIT listChanged();
}

void SelfCheckController::retranslate()
{
    m_words = Translation(uiLanguage());
    prepareLists();
    if (m_open) {
        rebuild();
    }
}

std::pair<int, int> SelfCheckController::size() const
{
    const std::shared_ptr<const Pack> own = pack();
    if (!own) {
        return {0, 0};
    }
    const form::Session session(own->program, m_workspace.clock());
    const int questions = progressOf(*own, session).applicable;
    return {questions, minutesFor(questions)};
}

void SelfCheckController::begin(SiteId site)
{
    const std::shared_ptr<const Pack> own = pack();
    if (!own || site.isNull()) {
        return;
    }
    Assessment check;
    check.id = AssessmentId::create(m_workspace.clock());
    check.site = site;
    check.kind = AssessmentKind::SelfAssessment;
    check.startedOn = m_workspace.clock().today();
    check.auditors = m_person;
    m_workspace.change(this, [check, own](Store &store) { return store.start(check, *own); },
                       [this, id = check.id] { open(id); });
}

void SelfCheckController::addFactory()
{
    Q_EMIT m_workspace.openSiteRequested({});
}

// --- opening

namespace {

/// What the self-checks of that site before this one came to; those whose pack is not at hand are passed over.
std::vector<std::pair<QDate, double>> earlierResults(Store &store, const Library &library, const Assessment &now,
                                                     const Clock &clock)
{
    std::vector<std::pair<QDate, double>> results;
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return results;
    }
    for (const AssessmentRow &row : *rows) {
        const Assessment &before = row.assessment;
        const std::shared_ptr<const Pack> pack = library.byHash(before.packHash);
        const bool isEarlier = before.startedOn < now.startedOn || (before.startedOn == now.startedOn && before.id < now.id);
        if (!isSelfCheck(row) || before.site != now.site || !isEarlier || !pack) {
            continue;
        }
        const Result<Answers> answers = store.answers(before.id);
        const std::optional<double> percent
            = answers ? scoreOf(*pack, sessionFor(*pack, *answers, clock)).percent : std::nullopt;
        if (percent) {
            results.emplace_back(before.startedOn, *percent);
        }
    }
    std::stable_sort(results.begin(), results.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return results;
}

} // namespace

void SelfCheckController::open(AssessmentId id)
{
    m_opening = id;
    m_open.reset();
    reload();
}

void SelfCheckController::reload()
{
    const AssessmentId id = m_open ? m_open->row.assessment.id : m_opening;
    m_workspace.read(
        this,
        [id, library = m_workspace.library(), &clock = m_workspace.clock()](Store &store) -> Result<Loaded> {
            Result<AssessmentRow> row = store.assessment(id);
            Result<Answers> answers = store.answers(id);
            Result<std::vector<FindingRow>> findings = store.findings(id);
            Result<UndoState> undo = store.undoState(id);
            if (!row || !answers || !findings || !undo) {
                return tl::unexpected(!row ? row.error() : !answers ? answers.error() : !findings ? findings.error() : undo.error());
            }
            auto past = earlierResults(store, library, row->assessment, clock);
            return Loaded{std::move(*row), std::move(*answers), std::move(*findings), std::move(past), *undo};
        },
        [this, id, version = m_version](Loaded loaded) {
            if (m_open ? m_open->row.assessment.id != id : m_opening != id) {
                return; // left meanwhile
            }
            if (m_open && version != m_version) {
                reload(); // answered meanwhile
                return;
            }
            take(std::move(loaded));
        });
}

void SelfCheckController::take(Loaded loaded)
{
    const std::shared_ptr<const Pack> own = m_workspace.pack(loaded.row.assessment.packHash);
    if (!own) {
        m_opening = {};
        Q_EMIT openFailed(tr("The checklist of this self-check is not on this laptop. Its answers are safe."));
        return;
    }
    const bool isNew = !m_open;
    RowBook book;
    form::Session session = sessionWithRows(*own, loaded.answers, m_workspace.clock(), book);
    m_undo = loaded.undo;
    m_open.emplace(Open{std::move(loaded.row), std::move(loaded.answers), std::move(loaded.findings), std::move(loaded.past), own,
                        std::move(book), std::move(session)});
    m_opening = {};
    m_ownWrites = 0;
    rebuild();
    if (isNew) {
        goToOpenQuestion();
        Q_EMIT opened();
    }
}

void SelfCheckController::leave()
{
    m_opening = {};
    m_open.reset();
    m_screens.clear();
    m_steps.clear();
    m_undo = {};
    m_screen = 0;
}

// --- the open one

bool SelfCheckController::isEditable() const
{
    return m_open && m_open->row.assessment.state == AssessmentState::Draft;
}

QString SelfCheckController::title() const
{
    return m_open ? placeName(m_open->row.enterpriseName, m_open->row.enterpriseNameUrdu, m_open->row.siteName,
                              cityWord(m_words, m_open->row.city))
                  : QString();
}

void SelfCheckController::rebuild()
{
    const SelfCheckScreen before = m_screens.empty() ? SelfCheckScreen() : m_screens[static_cast<size_t>(m_screen)];
    m_screens = selfCheckScreens(*m_open->pack, m_open->session);
    // Answers show and hide questions: one stays where one was.
    const auto same = std::find_if(m_screens.begin(), m_screens.end(), [&](const SelfCheckScreen &screen) {
        return !before.questions.empty() && std::find(screen.questions.begin(), screen.questions.end(), before.questions.front()) != screen.questions.end();
    });
    m_screen = same != m_screens.end() ? static_cast<int>(same - m_screens.begin())
                                       : std::clamp(m_screen, 0, std::max(0, screenCount() - 1));
    m_steps.clear();
    NodeIndex section = noNode;
    for (int at = 0; at < screenCount(); ++at) {
        const SelfCheckScreen &screen = m_screens[static_cast<size_t>(at)];
        if (screen.section != section) {
            section = screen.section;
            m_steps.push_back({m_open->pack->form->node(section).label.in(uiLanguage()), at, 0, 0, 0});
        }
        CheckStep &step = m_steps.back();
        ++step.screens;
        step.questions += static_cast<int>(screen.questions.size());
        step.answered += static_cast<int>(std::count_if(screen.questions.begin(), screen.questions.end(),
                                                        [this](NodeIndex node) { return isAnswered(node); }));
    }
    Q_EMIT changed();
}

bool SelfCheckController::isToFindOut(NodeIndex node) const
{
    return m_open->session.answer(node).isEmpty() && isNotSure(m_open->answers.value(m_open->pack->form->node(node).name));
}

bool SelfCheckController::isAnswered(NodeIndex node) const
{
    return !m_open->session.answer(node).isEmpty() || isToFindOut(node);
}

NodeIndex SelfCheckController::nodeAt(int row) const
{
    if (m_screens.empty()) {
        return noNode;
    }
    const std::vector<NodeIndex> &questions = m_screens[static_cast<size_t>(m_screen)].questions;
    return row >= 0 && row < static_cast<int>(questions.size()) ? questions[static_cast<size_t>(row)] : noNode;
}

std::vector<CheckRow> SelfCheckController::rows() const
{
    std::vector<CheckRow> rows;
    for (int row = 0; nodeAt(row) != noNode; ++row) {
        rows.push_back(rowOf(nodeAt(row)));
    }
    return rows;
}

CheckRow SelfCheckController::rowOf(NodeIndex node) const
{
    const Language language = uiLanguage();
    const form::Node &question = m_open->pack->form->node(node);
    CheckRow row;
    row.name = question.name;
    row.text = m_open->session.filled(question.label.in(language), language);
    row.hint = m_open->session.filled(question.hint.in(language), language);
    row.answer = m_open->session.answer(node);
    row.isNotSure = isNotSure(m_open->answers.value(question.name));
    row.offersNotSure = m_open->pack->checkpoint(node).isScored();
    if (question.isSelect()) {
        std::vector<int> keys;
        for (const form::ShownChoice &choice : m_open->session.choices(node)) {
            const ChoiceMeaning *meaning = m_open->pack->meaning(node, choice.name);
            row.choices.push_back({choice.name, choice.label.in(language), meaning ? markOf(meaning->verdict) : Mark::None});
            keys.push_back(meaning ? keyOf(meaning->verdict) : 0);
        }
        giveKeys(row, keys);
        row.kind = question.type != form::NodeType::SelectOne        ? CheckRow::Kind::Several
            : row.choices.size() <= choicesAsButtons ? CheckRow::Kind::Choices
                                                     : CheckRow::Kind::List;
    } else if (question.type == form::NodeType::Integer || question.type == form::NodeType::Decimal) {
        row.kind = CheckRow::Kind::Number;
        row.decimals = question.type == form::NodeType::Decimal ? 3 : 0;
    } else {
        row.kind = CheckRow::Kind::Text;
    }
    return row;
}

CheckDetail SelfCheckController::detail(int row) const
{
    const NodeIndex node = nodeAt(row);
    if (node == noNode) {
        return {};
    }
    const Language language = uiLanguage();
    const Pack &own = *m_open->pack;
    const Checkpoint &checkpoint = own.checkpoint(node);
    CheckDetail detail;
    // A check that was begun with an earlier version has the drawings of the latest.
    const std::shared_ptr<const Pack> latest = pack();
    const NodeIndex there = latest ? latest->form->find(own.form->node(node).name) : noNode;
    detail.drawing = there == noNode ? drawingOf(own, node) : drawingOf(*latest, there);
    detail.why = m_open->session.filled(own.form->node(node).guidance.in(language), language);
    detail.fix = checkpoint.fix.in(language);
    for (const QString &id : checkpoint.clauses) {
        const Reference *reference = own.reference(id);
        if (reference && !reference->isArea()
            && reference->applies(m_open->row.assessment.jurisdiction, m_open->row.assessment.startedOn)) {
            detail.law.append(reference->citation(language));
        }
    }
    const ChoiceMeaning *meaning = own.meaning(node, m_open->session.answer(node));
    detail.isToDo = meaning && (meaning->verdict == Verdict::Fail || meaning->verdict == Verdict::Partial);
    detail.isNotSure = isNotSure(m_open->answers.value(own.form->node(node).name));
    return detail;
}

int SelfCheckController::answered() const
{
    int count = 0;
    for (const CheckStep &step : m_steps) {
        count += step.answered;
    }
    return count;
}

int SelfCheckController::toFindOut() const
{
    int count = 0;
    for (const SelfCheckScreen &screen : m_screens) {
        count += static_cast<int>(std::count_if(screen.questions.begin(), screen.questions.end(),
                                                [this](NodeIndex node) { return isToFindOut(node); }));
    }
    return count;
}

const CheckEntry *SelfCheckController::unfinished(SiteId site) const
{
    const auto found = std::find_if(m_checks.begin(), m_checks.end(),
                                    [site](const CheckEntry &check) { return check.isDraft && check.site == site; });
    return found == m_checks.end() ? nullptr : &*found;
}

int SelfCheckController::asked() const
{
    int count = 0;
    for (const CheckStep &step : m_steps) {
        count += step.questions;
    }
    return count;
}

int SelfCheckController::minutesLeft() const
{
    return minutesFor(asked() - answered());
}

void SelfCheckController::goTo(int screen)
{
    if (screen >= 0 && screen < screenCount() && screen != m_screen) {
        m_screen = screen;
        Q_EMIT changed();
    }
}

void SelfCheckController::goToOpenQuestion()
{
    for (int at = 0; at < screenCount(); ++at) {
        const std::vector<NodeIndex> &questions = m_screens[static_cast<size_t>(at)].questions;
        if (!std::all_of(questions.begin(), questions.end(), [this](NodeIndex node) { return isAnswered(node); })) {
            goTo(at);
            return;
        }
    }
    goTo(0);
}

QString SelfCheckController::answer(int row, const QString &value)
{
    const NodeIndex node = nodeAt(row);
    if (node == noNode || !isEditable()) {
        return {};
    }
    const form::Place place(node);
    if (!m_open->session.fits(place, value)) {
        return tr("This is not an answer to the question.");
    }
    const QString before = m_open->session.answer(node);
    m_open->session.setAnswer(place, value);
    if (!value.isEmpty() && !m_open->session.constraintHolds(place)) {
        const QString said = m_open->session.filled(m_open->pack->form->node(node).constraintMessage.in(uiLanguage()), uiLanguage());
        m_open->session.setAnswer(place, before);
        return said.isEmpty() ? tr("The checklist does not take this answer.") : said;
    }
    write(row, value, withoutNotSure(m_open->answers.value(m_open->pack->form->node(node).name).note));
    return {};
}

void SelfCheckController::setNotSure(int row)
{
    const NodeIndex node = nodeAt(row);
    if (node == noNode || !isEditable()) {
        return;
    }
    m_open->session.setAnswer(form::Place(node), {});
    write(row, {}, withNotSure(m_open->answers.value(m_open->pack->form->node(node).name).note));
}

/// The session has it; the store gets it as one edit.
void SelfCheckController::write(int row, const QString &value, const QString &note)
{
    const NodeIndex node = nodeAt(row);
    const QString name = m_open->pack->form->node(node).name;
    Answer &kept = m_open->answers[name];
    kept.question = name;
    kept.value = value;
    kept.note = note;
    kept.answeredAtMs = m_workspace.clock().nowMs();
    ++m_version;
    ++m_ownWrites;
    ++m_undo.undoSteps;
    m_workspace.change(this, [id = m_open->row.assessment.id, name, value, note, fact = m_open->pack->checkpoint(node).fact](Store &store) {
        return store.answer(id, name, value, fact, note);
    });
    rebuild();
}

void SelfCheckController::undo()
{
    if (!canUndo()) {
        return;
    }
    --m_undo.undoSteps;
    m_workspace.read(this, [id = m_open->row.assessment.id](Store &store) { return store.undo(id); },
                     [this](const Undone &done) { m_workspace.announce(done.changes); });
}

} // namespace meyar::ui
