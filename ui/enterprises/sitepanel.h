// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/enterprises/sitedraft.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace meyar::ui {

class FactsForm;
class FormRow;
class SectionHeader;
class SiteHeader;
class TextField;
class VisitList;

/// The side panel of a factory: what to do here, its visits, and every field of enterprise, site
/// and facts. Fields are passed on when they are left; nothing has to be saved by hand.
class SitePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SitePanel(QWidget *parent = nullptr);
    ~SitePanel() override;

    void setChoices(const std::vector<CodeChoice> &sectors,
                    const std::vector<CodeChoice> &provinces);
    [[nodiscard]] SiteHeader &header() { return *m_header; }
    /// Another site: every field is filled and nothing is marked.
    void showDraft(const SiteDraft &draft);
    /// The same site with newer values: the field that is being typed into stays as it is.
    void updateDraft(const SiteDraft &draft);
    void setVisits(const std::optional<std::vector<VisitLine>> &visits); ///< nothing: not read yet
    void setProblems(const SiteProblems &problems);
    void focusFirstField();
    void retranslate();

Q_SIGNALS:
    void edited(const meyar::ui::SiteDraft &draft);
    void visitOpened(meyar::AssessmentId id);
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct TextRow
    {
        FormRow *row;
        TextField *field;
        std::function<QString &(SiteDraft &)> value;
        std::optional<SiteField> judged;
    };
    void buildEnterprise(QVBoxLayout *layout);
    void buildSite(QVBoxLayout *layout);
    FormRow *addText(const QString &name, QString Enterprise::*member,
                     std::optional<SiteField> judged = std::nullopt);
    FormRow *addText(const QString &name, QString Site::*member,
                     std::optional<SiteField> judged = std::nullopt);
    FormRow *addText(const QString &name, std::function<QString &(SiteDraft &)> value,
                     std::optional<SiteField> judged);
    FormRow *addChooser(const QString &name, QComboBox *&box, SiteField judged);
    void fill(bool all);
    void commit();
    [[nodiscard]] bool isAbroad() const;
    void touched(SiteField field);
    void showProblems();

    SiteDraft m_draft;
    SiteProblems m_problems;
    QSet<SiteField> m_touched;
    SiteHeader *m_header;
    SectionHeader *m_visitsHead;
    SectionHeader *m_enterpriseHead;
    SectionHeader *m_siteHead;
    SectionHeader *m_factsHead;
    QWidget *m_visitsBox;
    VisitList *m_visits;
    std::vector<TextRow> m_texts;
    QComboBox *m_sector = nullptr;
    QComboBox *m_province = nullptr;
    FormRow *m_sectorRow = nullptr;
    FormRow *m_provinceRow = nullptr;
    TextField *m_country = nullptr; ///< code of another country; shown only for one
    FormRow *m_countryRow = nullptr;
    FactsForm *m_facts;
};

} // namespace meyar::ui
