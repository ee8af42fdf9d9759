// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedesk.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "core/wording/errortext.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/evidence/derivedcopy.h"

#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int toldAtOnce = 10; ///< attached files between two pieces of news: each makes lists read again

bool belongs(const Evidence &evidence, const EvidencePlace &place)
{
    const bool isOfQuestion = !place.question.isEmpty() && evidence.question == place.question;
    return isOfQuestion || (!place.finding.isNull() && evidence.finding == place.finding);
}

} // namespace

EvidenceDesk::EvidenceDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.assessments.count(m_place.assessment) > 0) {
            reload();
        }
    });
    readFiles();
}

EvidenceDesk::~EvidenceDesk() = default;

void EvidenceDesk::readFiles()
{
    m_workspace.read(
        this, [](Store &store) -> Result<evidence::Files> { return store.evidenceFiles(); },
        [this](const evidence::Files &files) {
            m_files = files;
            m_images = std::make_unique<ImageLoader>(files);
            Q_EMIT imagesReady();
        });
}

// --- what is shown

void EvidenceDesk::setPlace(const EvidencePlace &place)
{
    if (place == m_place) {
        return;
    }
    m_place = place;
    m_items.clear();
    if (!isBusy()) {
        forgetRefusals();
    }
    Q_EMIT itemsChanged();
    reload();
}

const EvidenceItem *EvidenceDesk::item(EvidenceId id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const EvidenceItem &item) {
        return item.row.evidence.id == id || (item.original && item.original->evidence.id == id);
    });
    return found == m_items.end() ? nullptr : &*found;
}

void EvidenceDesk::reload()
{
    if (m_place.assessment.isNull()) {
        return;
    }
    m_workspace.read(
        this, [id = m_place.assessment](Store &store) { return store.evidence(id); },
        [this, place = m_place](std::vector<EvidenceRow> rows) {
            if (place == m_place) {
                show(std::move(rows));
            }
        });
}

/// An original stands behind the latest copy that was made from it.
void EvidenceDesk::show(std::vector<EvidenceRow> rows)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [this](const EvidenceRow &row) { return !belongs(row.evidence, m_place); }),
               rows.end());
    std::vector<EvidenceItem> items;
    std::vector<EvidenceRow> copies;
    for (EvidenceRow &row : rows) {
        row.evidence.derivedFrom.isEmpty() ? items.push_back({std::move(row), {}}) : copies.push_back(std::move(row));
    }
    for (EvidenceRow &copy : copies) {
        const auto original = std::find_if(items.begin(), items.end(), [&](const EvidenceItem &item) {
            return !item.original && item.row.evidence.sha256 == copy.evidence.derivedFrom;
        });
        if (original == items.end()) {
            items.push_back({std::move(copy), {}});
        } else {
            original->original = std::move(original->row);
            original->row = std::move(copy);
        }
    }
    m_items = std::move(items);
    Q_EMIT itemsChanged();
}

bool EvidenceDesk::isHere(const QByteArray &sha256, const EvidencePlace &place) const
{
    if (sha256.isEmpty() || m_taken.count({place.question, sha256}) > 0) {
        return !sha256.isEmpty();
    }
    return place == m_place && std::any_of(m_items.begin(), m_items.end(), [&](const EvidenceItem &item) {
        return item.row.evidence.sha256 == sha256 || (item.original && item.original->evidence.sha256 == sha256);
    });
}

// --- attaching

bool EvidenceDesk::mayAdd()
{
    if (m_place.assessment.isNull()) {
        return false;
    }
    if (!m_place.isEditable) {
        refuse({}, tr("This visit is closed: the photos of its questions stay as they are. Reopen it, or attach the photo "
                      "to a finding on the Findings page."));
        return false;
    }
    return true;
}

void EvidenceDesk::add(std::vector<EvidenceSource> sources)
{
    if (!isBusy()) {
        forgetRefusals();
    }
    if (!mayAdd() || sources.empty()) {
        return;
    }
    const bool isIdle = !isBusy();
    for (EvidenceSource &source : sources) {
        m_waiting.emplace_back(std::move(source), m_place);
    }
    m_total += int(sources.size());
    Q_EMIT progressed();
    if (isIdle) {
        takeNext();
    }
}

void EvidenceDesk::addFiles(const QStringList &paths)
{
    std::vector<EvidenceSource> sources;
    for (const QString &path : paths) {
        sources.push_back({path, QFileInfo(path).fileName()});
    }
    add(std::move(sources));
}

void EvidenceDesk::addFrom(const QMimeData &data)
{
    std::vector<EvidenceSource> sources = sourcesIn(data, photoNameOfNow() + u".png"_s);
    if (sources.empty()) {
        forgetRefusals();
        refuse({}, tr("There is no photo and no file to attach. Copy a picture, or files in the file manager, and paste "
                      "again."));
        return;
    }
    add(std::move(sources));
}

void EvidenceDesk::addPhoto(const QByteArray &jpeg)
{
    add({{jpeg, photoNameOfNow() + u".jpg"_s}});
}

QString EvidenceDesk::photoNameOfNow() const
{
    return m_workspace.clock().now().toLocalTime().toString(u"'photo' yyyy-MM-dd HH.mm.ss"_s);
}

void EvidenceDesk::cancel()
{
    m_total -= int(m_waiting.size());
    m_waiting.clear();
    Q_EMIT progressed();
}

void EvidenceDesk::forgetRefusals()
{
    if (!m_refusals.empty()) {
        m_refusals.clear();
        Q_EMIT refusalsChanged();
    }
}

void EvidenceDesk::takeNext()
{
    if (m_waiting.empty()) {
        finishBatch();
        return;
    }
    auto [source, place] = std::move(m_waiting.front());
    m_waiting.pop_front();
    const QString name = source.name;
    whenDone(m_thread.submit([source = std::move(source)] { return prepared(source); }), this,
             [this, name, place = std::move(place)](const Result<PreparedSource> &ready) {
                 if (!ready) {
                     settled(name, ready.error());
                 } else if (isHere(ready->sha256, place)) {
                     refuse(name, tr("It is attached here already, so it was not added again."));
                     settled(name, {});
                 } else {
                     attach(*ready, place);
                 }
             });
}

Evidence EvidenceDesk::newEvidence(const EvidencePlace &place) const
{
    Evidence evidence;
    evidence.id = EvidenceId::create(m_workspace.clock());
    evidence.assessment = place.assessment;
    evidence.finding = place.finding;
    // What is added to a finding later is proof of its repair, not of the answer at the visit.
    evidence.question = place.finding.isNull() ? place.question : QString();
    return evidence;
}

void EvidenceDesk::attach(const PreparedSource &source, const EvidencePlace &place)
{
    Evidence evidence = newEvidence(place);
    evidence.name = source.name;
    const auto work = [evidence, source](Store &store) -> Result<Attached> {
        const Result<Changes> done
            = source.path.isEmpty() ? store.attach(evidence, source.bytes) : store.attach(evidence, source.path);
        return done ? Attached{*done, {}} : Attached{{}, done.error()};
    };
    m_workspace.read(this, work, [this, name = source.name, sha256 = source.sha256, place](const Attached &attached) {
        if (!attached.refused) {
            m_untold.add(attached.changes);
            m_taken.insert({place.question, sha256});
        }
        settled(name, attached.refused);
    });
}

void EvidenceDesk::settled(const QString &name, const std::optional<Error> &error)
{
    if (error) {
        refuse(name, errorText(Translation(uiLanguage()), *error));
    }
    ++m_done;
    if (m_done % toldAtOnce == 0) {
        tell();
    }
    Q_EMIT progressed();
    takeNext();
}

void EvidenceDesk::refuse(const QString &name, const QString &sentence)
{
    m_refusals.push_back({name, sentence});
    Q_EMIT refusalsChanged();
}

void EvidenceDesk::tell()
{
    if (!m_untold.isEmpty()) {
        m_workspace.announce(std::exchange(m_untold, {}));
    }
}

void EvidenceDesk::finishBatch()
{
    tell();
    m_taken.clear();
    m_done = 0;
    m_total = 0;
    Q_EMIT progressed();
}

QString evidenceTitle(const Evidence &evidence)
{
    return dotted({evidence.caption.isEmpty() ? evidence.name : evidence.caption,
                   evidence.takenAt.isValid() ? evidence.takenAt.time().toString(u"HH:mm"_s) : QString()});
}

} // namespace meyar::ui
