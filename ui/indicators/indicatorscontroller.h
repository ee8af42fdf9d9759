// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/sitefigures.h"
#include "core/library/referencevalue.h"
#include "core/store/rows.h"

#include <QObject>

#include <functional>
#include <memory>

namespace meyar::ui {

class Workspace;

/// What a laboratory finds in waste water.
struct LabParameter
{
    QString code; ///< "cod", of "effluent.cod"
    Text name;
    QString unit;
};

/// Dated numbers of law and practice that the panels judge by; read once.
struct IndicatorReference
{
    std::vector<ReferenceValue> values = {};
    std::optional<RiskMatrix> five = {};
    std::optional<RiskMatrix> three = {};
    std::vector<LabParameter> parameters = {}; ///< those that are asked for most
    [[nodiscard]] const RiskMatrix *matrix(int size) const;
};

/// The figures of one site: read from the store, written through it.
class IndicatorsController final : public QObject
{
    Q_OBJECT

public:
    explicit IndicatorsController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const std::vector<SiteRow> &sites() const { return m_sites; }
    [[nodiscard]] SiteId site() const { return m_site; }
    [[nodiscard]] const SiteRow *siteRow() const; ///< null while there is none
    [[nodiscard]] QString jurisdiction() const; ///< of the site; "PK" if nobody has said
    [[nodiscard]] const SiteFigures &figures() const { return m_figures; }
    [[nodiscard]] const IndicatorReference &reference() const { return *m_reference; }
    [[nodiscard]] const Translation &words() const { return m_words; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] const UndoState &undoState() const { return m_undo; }

    void refreshIfStale();
    void chooseSite(SiteId site);
    void save(const FigureEdits &edits);
    void undo();
    void redo();
    void retranslate();
    template<typename IdType>
    [[nodiscard]] IdType newId() const
    {
        return IdType(freshUuid());
    }
    /// Reads a table of accidents beside the window.
    void readRegister(const QString &path, std::function<void(const Result<ReadIncidents> &)> done);
    void addFactory(); ///< asks for the page of the factories

Q_SIGNALS:
    void stepped(); ///< a step was taken back or made again; what it changed comes with the next changed()
    void changed(); ///< the sites, the site or its figures
    void siteChanged(meyar::SiteId site); ///< another one was chosen
    void wentStale();

private:
    [[nodiscard]] QUuid freshUuid() const;
    void read();
    void step(bool redo);

    Workspace &m_workspace;
    Translation m_words;
    std::vector<SiteRow> m_sites;
    SiteId m_site;
    SiteFigures m_figures;
    UndoState m_undo;
    std::shared_ptr<const IndicatorReference> m_reference;
    bool m_isLoaded = false;
    bool m_isStale = true;
    bool m_isReading = false;
};

} // namespace meyar::ui
