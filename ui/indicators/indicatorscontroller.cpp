// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorscontroller.h"

#include "core/form/csvsheets.h"
#include "core/library/commons.h"
#include "core/store/store.h"
#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array usualParameters{"ph", "bod5", "cod", "tss", "tds", "oil_grease", "chloride", "sulphate", "sulphide",
                                     "ammonia", "phenols", "chromium", "temperature_rise"};

struct Content
{
    std::vector<SiteRow> sites;
    SiteId site;
    SiteFigures figures;
    UndoState undo;
    std::shared_ptr<const IndicatorReference> reference;
};

std::shared_ptr<const IndicatorReference> referenceOf()
{
    const std::shared_ptr<const Commons> commons = Commons::builtIn();
    auto reference = std::make_shared<IndicatorReference>();
    reference->values = commons->referenceValues();
    const form::Sheet bands = commons->referenceSheet(u"riskbands"_s);
    reference->five = riskMatrixOf(bands, 5);
    reference->three = riskMatrixOf(bands, 3);
    QFile file(u":/reference/parameters.csv"_s);
    form::Problems problems; // told by the tests of the data
    const form::Sheet sheet
        = form::parseCsv(u"parameters"_s, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), problems);
    const auto place = [&](const char *head) { return sheet.header.indexOf(QLatin1String(head)); };
    for (const char *code : usualParameters) {
        for (const QStringList &row : sheet.rows) {
            if (row.value(place("key")) == u"effluent."_s + QLatin1String(code)) {
                reference->parameters.push_back({QLatin1String(code),
                                                 Text(row.value(place("title::English (en)")), row.value(place("title::Urdu (ur)"))),
                                                 row.value(place("unit"))});
            }
        }
    }
    return reference;
}

Result<Content> contentOf(Store &store, SiteId wanted, std::shared_ptr<const IndicatorReference> reference)
{
    Content content;
    Result<std::vector<SiteRow>> sites = store.sites();
    if (!sites) {
        return failAs(sites);
    }
    content.sites = std::move(*sites);
    const bool isThere = std::ranges::any_of(content.sites, [&](const SiteRow &row) { return row.site.id == wanted; });
    content.site = isThere ? wanted : content.sites.empty() ? SiteId() : content.sites.front().site.id;
    Result<SiteFigures> figures = store.figures(content.site);
    const Result<UndoState> undo = store.undoState(content.site);
    if (!figures || !undo) {
        return tl::unexpected(!figures ? figures.error() : undo.error());
    }
    content.figures = std::move(*figures);
    content.undo = *undo;
    content.reference = reference->values.empty() ? referenceOf() : std::move(reference);
    return content;
}

} // namespace

const RiskMatrix *IndicatorReference::matrix(int size) const
{
    const std::optional<RiskMatrix> &matrix = size == 3 ? three : five;
    return matrix ? &*matrix : nullptr;
}

IndicatorsController::IndicatorsController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
    , m_reference(std::make_shared<IndicatorReference>())
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.figures || changes.registry) {
            m_isStale = true;
            Q_EMIT wentStale();
        }
    });
    connect(&workspace, &Workspace::failed, this, [this] { // what was not written is not to be shown
        m_isStale = true;
        Q_EMIT wentStale();
    });
}

const SiteRow *IndicatorsController::siteRow() const
{
    const auto found = std::ranges::find_if(m_sites, [this](const SiteRow &row) { return row.site.id == m_site; });
    return found == m_sites.end() ? nullptr : &*found;
}

QString IndicatorsController::jurisdiction() const
{
    const SiteRow *row = siteRow();
    return row && !row->site.jurisdiction.isEmpty() ? row->site.jurisdiction : u"PK"_s;
}

QDate IndicatorsController::today() const
{
    return m_workspace.clock().today();
}

QDateTime IndicatorsController::now() const
{
    return m_workspace.clock().now().toLocalTime();
}

QUuid IndicatorsController::freshUuid() const
{
    return newUuid(m_workspace.clock());
}

void IndicatorsController::refreshIfStale()
{
    if (m_isStale && !m_isReading) {
        read();
    }
}

void IndicatorsController::read()
{
    m_isStale = false;
    m_isReading = true;
    m_workspace.read(
        this, [site = m_site, reference = m_reference](Store &store) { return contentOf(store, site, reference); },
        [this, asked = m_site](Content content) {
            m_isReading = false;
            m_reference = content.reference;
            if (asked != m_site) { // another one was chosen meanwhile
                read();
                return;
            }
            m_sites = std::move(content.sites);
            m_figures = std::move(content.figures);
            m_undo = content.undo;
            m_isLoaded = true;
            const bool isOther = m_site != content.site;
            m_site = content.site;
            if (isOther) {
                Q_EMIT siteChanged(m_site);
            }
            Q_EMIT changed();
            if (m_isStale) {
                read();
            }
        });
}

void IndicatorsController::chooseSite(SiteId site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    m_figures = {};
    m_isStale = true;
    Q_EMIT siteChanged(site);
    refreshIfStale();
}

void IndicatorsController::save(const FigureEdits &edits)
{
    if (!m_site.isNull()) {
        m_workspace.change(this, [site = m_site, edits](Store &store) { return store.put(site, edits); });
        // A month is written whole: what is typed next, before the store has answered, must find what was typed now.
        for (const ReadKpi &month : edits.months) {
            const auto known = std::ranges::find_if(m_figures.months, [&](const ReadKpi &each) {
                return each.code == month.code && each.sex == month.sex && each.month.month == month.month.month;
            });
            if (known == m_figures.months.end()) {
                m_figures.months.push_back(month);
            } else {
                *known = month;
            }
        }
    }
}

void IndicatorsController::step(bool redo)
{
    m_workspace.change(this, [site = m_site, redo](Store &store) -> Result<Changes> {
        const Result<Undone> done = redo ? store.redo(site) : store.undo(site);
        return done ? Result<Changes>(done->changes) : failAs(done);
    }, [this, redo, site = m_site] {
        Q_EMIT stepped();
        const auto turn = [this, site, redo] {
            if (site == m_site) {
                step(!redo);
            }
        };
        if (redo) {
            Q_EMIT m_workspace.undoOffered(tr("The change of this factory's figures was made again."), turn);
        } else {
            Q_EMIT m_workspace.redoOffered(tr("The last change of this factory's figures was taken back."), turn);
        }
    });
}

void IndicatorsController::undo()
{
    step(false);
}

void IndicatorsController::redo()
{
    step(true);
}

void IndicatorsController::retranslate()
{
    m_words = Translation(uiLanguage());
}

void IndicatorsController::readRegister(const QString &path, std::function<void(const Result<ReadIncidents> &)> done)
{
    struct Read
    {
        Result<ReadIncidents> incidents;
    };
    m_workspace.read(
        this, [path, day = today()](Store &) -> Result<Read> { return Read{readIncidents(path, day)}; },
        [done = std::move(done)](const Read &read) { done(read.incidents); });
}

void IndicatorsController::addFactory()
{
    Q_EMIT m_workspace.openSiteRequested({});
}

} // namespace meyar::ui
