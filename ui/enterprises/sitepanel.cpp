// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/sitepanel.h"

#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include "ui/enterprises/citycompleter.h"
#include "ui/enterprises/factsform.h"
#include "ui/enterprises/siteheader.h"
#include "ui/enterprises/visitlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *pair(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(first, 1, Qt::AlignTop);
    row->addWidget(second, 1, Qt::AlignTop);
    return row;
}

constexpr const char *otherCountry = "?"; ///< the choice that asks for a code

void fillChooser(QComboBox *box, const std::vector<CodeChoice> &choices, const QString &none)
{
    const QString current = box->currentData().toString();
    box->clear();
    box->addItem(none, QString());
    for (const CodeChoice &choice : choices) {
        box->addItem(choice.word, choice.code);
    }
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

} // namespace

SitePanel::SitePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the leading edge
    column->setSpacing(0);
    m_header = new SiteHeader(this);
    column->addWidget(m_header);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *content = new QWidget(this);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    fields->setSpacing(space::m);
    m_visitsHead = new SectionHeader({}, content);
    m_visits = new VisitList(content);
    m_visitsBox = new QWidget(content);
    auto *visits = new QVBoxLayout(m_visitsBox);
    visits->setContentsMargins(0, 0, 0, space::m);
    visits->setSpacing(space::s);
    visits->addWidget(m_visitsHead);
    visits->addWidget(m_visits);
    fields->addWidget(m_visitsBox);
    buildEnterprise(fields);
    fields->addSpacing(space::m);
    buildSite(fields);
    fields->addSpacing(space::m);
    m_factsHead = new SectionHeader({}, content);
    m_facts = new FactsForm(content);
    fields->addWidget(m_factsHead);
    fields->addWidget(m_facts);
    fields->addStretch(1);
    column->addWidget(scrollArea(content, this), 1);
    connect(m_facts, &FactsForm::edited, this, &SitePanel::commit);
    connect(m_visits, &VisitList::opened, this, &SitePanel::visitOpened);
}

void SitePanel::buildEnterprise(QVBoxLayout *layout)
{
    m_enterpriseHead = new SectionHeader({}, this);
    layout->addWidget(m_enterpriseHead);
    layout->addWidget(addText(u"name"_s, &Enterprise::name, SiteField::Name));
    layout->addWidget(addText(u"nameUrdu"_s, &Enterprise::nameUrdu));
    m_sectorRow = addChooser(u"sector"_s, m_sector, SiteField::Sector);
    layout->addWidget(m_sectorRow);
    FormRow *contact = addText(u"contact"_s, &Enterprise::contact);
    FormRow *phone = addText(u"phone"_s, &Enterprise::phone);
    m_texts.back().field->setCode(true);
    layout->addLayout(pair(contact, phone));
}

/// The list of cities that goes with its field takes the focus from it, which is no edit: other fields may be gone.
SitePanel::~SitePanel()
{
    for (const auto &text : m_texts) {
        text.field->disconnect(this);
    }
}

void SitePanel::buildSite(QVBoxLayout *layout)
{
    m_siteHead = new SectionHeader({}, this);
    layout->addWidget(m_siteHead);
    layout->addWidget(addText(u"siteName"_s, &Site::name));
    layout->addWidget(addText(u"address"_s, &Site::address));
    FormRow *city = addText(u"city"_s, &Site::city, SiteField::City);
    m_texts.back().field->setCompleter(new CityCompleter(this));
    m_provinceRow = addChooser(u"province"_s, m_province, SiteField::Province);
    layout->addLayout(pair(city, m_provinceRow));
    m_country = new TextField({}, this);
    m_country->setObjectName(u"country"_s);
    m_country->setCode(true);
    m_country->setMaxLength(6);
    m_countryRow = new FormRow({}, m_country, this);
    m_countryRow->hide();
    layout->addWidget(m_countryRow);
    connect(m_country, &QLineEdit::editingFinished, this, [this] {
        touched(SiteField::Province);
        commit();
    });
    connect(m_province, &QComboBox::currentIndexChanged, this, [this] { m_countryRow->setVisible(isAbroad()); });
}

FormRow *SitePanel::addText(const QString &name, QString Enterprise::*member,
                            std::optional<SiteField> judged)
{
    return addText(
        name, [member](SiteDraft &draft) -> QString & { return draft.enterprise.*member; }, judged);
}

FormRow *SitePanel::addText(const QString &name, QString Site::*member,
                            std::optional<SiteField> judged)
{
    return addText(
        name, [member](SiteDraft &draft) -> QString & { return draft.site.*member; }, judged);
}

FormRow *SitePanel::addText(const QString &name, std::function<QString &(SiteDraft &)> value,
                            std::optional<SiteField> judged)
{
    auto *field = new TextField({}, this);
    field->setObjectName(name);
    auto *row = new FormRow({}, field, this);
    m_texts.push_back({row, field, std::move(value), judged});
    connect(field, &QLineEdit::editingFinished, this, [this, judged] {
        if (judged) {
            touched(*judged);
        }
        commit();
    });
    return row;
}

FormRow *SitePanel::addChooser(const QString &name, QComboBox *&box, SiteField judged)
{
    box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::activated, this, [this, judged] {
        touched(judged);
        commit();
    });
    return new FormRow({}, box, this);
}

void SitePanel::setChoices(const std::vector<CodeChoice> &sectors,
                           const std::vector<CodeChoice> &provinces)
{
    fillChooser(m_sector, sectors, tr("Not known"));
    fillChooser(m_province, provinces, tr("Choose…"));
    m_province->addItem(tr("Other country…"), QString::fromLatin1(otherCountry));
    fill(false);
}

void SitePanel::showDraft(const SiteDraft &draft)
{
    m_draft = draft;
    m_touched.clear();
    m_problems.clear();
    fill(true);
    showProblems();
    m_header->showDraft(m_draft);
}

void SitePanel::updateDraft(const SiteDraft &draft)
{
    m_draft = draft;
    fill(false);
    m_header->showDraft(m_draft);
}

void SitePanel::fill(bool all)
{
    for (const TextRow &text : m_texts) {
        const QString value = text.value(m_draft);
        if ((all || !text.field->hasFocus() || !text.field->isModified())
            && text.field->text() != value) {
            text.field->setText(value);
        }
    }
    m_sector->setCurrentIndex(std::max(0, m_sector->findData(m_draft.enterprise.sector)));
    const QString &place = m_draft.site.jurisdiction;
    const int province = m_province->findData(place);
    const bool isElsewhere = province < 0 && !place.isEmpty();
    if (isElsewhere || !isAbroad() || !place.isEmpty() || all) { // "Other country" stays while its code is being typed
        m_province->setCurrentIndex(isElsewhere ? m_province->findData(QString::fromLatin1(otherCountry)) : std::max(0, province));
    }
    if (all || !m_country->hasFocus()) {
        m_country->setText(isElsewhere ? place : QString());
    }
    m_countryRow->setVisible(isAbroad());
    m_facts->setFacts(m_draft.site.facts);
}

void SitePanel::setVisits(const std::optional<std::vector<VisitLine>> &visits)
{
    m_visits->setVisits(visits.value_or(std::vector<VisitLine>()), tr("No audit here yet."));
    m_visitsBox->setVisible(visits && !m_draft.isNew());
}

void SitePanel::commit()
{
    const SiteDraft before = m_draft;
    for (const TextRow &text : m_texts) {
        text.value(m_draft) = text.field->text();
    }
    m_draft.enterprise.sector = m_sector->currentData().toString();
    m_draft.site.jurisdiction = isAbroad() ? m_country->text().trimmed().toUpper() : m_province->currentData().toString();
    m_draft.site.facts = m_facts->facts();
    if (m_draft != before || m_draft.isNew()) {
        Q_EMIT edited(m_draft);
    }
    showProblems();
}

bool SitePanel::isAbroad() const
{
    return m_province->currentData().toString() == QLatin1String(otherCountry);
}

void SitePanel::touched(SiteField field)
{
    m_touched.insert(field);
}

void SitePanel::setProblems(const SiteProblems &problems)
{
    m_problems = problems;
    showProblems();
}

void SitePanel::showProblems()
{
    for (const TextRow &text : m_texts) {
        if (text.judged) {
            const QString problem
                = m_touched.contains(*text.judged) ? m_problems.value(*text.judged) : QString();
            text.row->setProblem(problem);
            text.field->setInvalid(!problem.isEmpty());
        }
    }
    const bool provinceTouched = m_touched.contains(SiteField::Province);
    const QString province = provinceTouched ? m_problems.value(SiteField::Province) : QString();
    m_provinceRow->setProblem(isAbroad() ? QString() : province);
    m_countryRow->setProblem(!isAbroad() || province.isEmpty() ? QString() : tr("Write the code of the country: BR for Brazil, BR-SP for a state of it."));
    m_sectorRow->setProblem(m_problems.value(SiteField::Sector));
}

void SitePanel::focusFirstField()
{
    const auto name = m_draft.isNewSite && !m_draft.isNewEnterprise ? u"siteName"_s : u"name"_s;
    if (auto *field = findChild<TextField *>(name)) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    }
}

void SitePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SitePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), tokens().line);
}

void SitePanel::retranslate()
{
    m_header->retranslate();
    m_visitsHead->setTitle(tr("Audits here"));
    m_enterpriseHead->setTitle(tr("Enterprise"));
    m_siteHead->setTitle(tr("Site"));
    m_factsHead->setTitle(tr("Facts"));
    m_factsHead->setRemark(tr("decide which questions are asked"));
    const QStringList captions{tr("Name"),  tr("Name in Urdu"),     tr("Contact person"),
                               tr("Phone"), tr("Name of the site"), tr("Address"),
                               tr("City")};
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i].row->setCaption(captions.at(static_cast<qsizetype>(i)));
    }
    m_texts[4].field->setPlaceholderText(tr("Empty if it is the only one"));
    m_sectorRow->setCaption(tr("Sector"));
    m_provinceRow->setCaption(tr("Province"));
    m_countryRow->setCaption(tr("Code of the country"));
    m_countryRow->setHint(tr("Two letters, as BR for Brazil. A checklist for that country names its law."));
    m_facts->retranslate();
}

} // namespace meyar::ui
