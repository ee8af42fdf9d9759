// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/gradebandrows.h"

#include "core/base/text.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int columns = 6;

QString typed(const TextField *field)
{
    return cleaned(field->text()).trimmed();
}

} // namespace

GradeBandRows::GradeBandRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_add(new Button(ButtonKind::Flat))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 1);
    for (int i = 0; i < columns - 1; ++i) {
        m_heads.push_back(new Label(TextRole::Caption, this));
        m_heads.back()->setTone(Tone::Muted);
        m_grid->addWidget(m_heads.back(), 0, i);
    }
    m_add->setObjectName(u"addGrade"_s);
    m_add->setIconName(u"list-add"_s);
    connect(m_add, &Button::clicked, this, [this] {
        addRow({}, {});
        layOut();
        m_rows.back().grade->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void GradeBandRows::addRow(const GradeProfile::Band &band, std::optional<double> least)
{
    Row row;
    row.before = band.grade;
    row.rule = band.rule;
    row.grade = new TextField({}, this);
    row.grade->setText(band.grade);
    row.grade->setReadOnly(m_areAreas);
    row.grade->setFixedWidth(110);
    row.english = new TextField({}, this);
    row.english->setText(band.label.has(Language::English) ? band.label.in(Language::English) : QString());
    row.urdu = new TextField({}, this);
    row.urdu->setText(band.label.has(Language::Urdu) ? band.label.in(Language::Urdu) : QString());
    for (NumberField **field : {&row.from, &row.least}) {
        *field = new NumberField({}, this);
        (*field)->setDecimals(1);
        (*field)->setRange(0, 100);
        (*field)->setUnit(u"%"_s);
        (*field)->setFixedWidth(96);
        connect(*field, &NumberField::valueEdited, this, &GradeBandRows::edited);
    }
    row.from->setValue(band.from);
    row.least->setValue(least);
    row.remove = new IconButton(u"list-remove"_s, ButtonKind::Quiet, this);
    row.remove->setSmall(true);
    connect(row.remove, &IconButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    for (TextField *field : {row.grade, row.english, row.urdu}) {
        connect(field, &TextField::textEdited, this, &GradeBandRows::edited);
    }
    m_rows.push_back(row);
}

void GradeBandRows::removeRow(const IconButton *button)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.remove == button; });
    if (found == m_rows.end()) {
        return;
    }
    for (QWidget *field : std::initializer_list<QWidget *>{found->grade, found->from, found->english, found->urdu,
                                                           found->least, found->remove}) {
        field->hide();
        field->deleteLater(); // one of them is just being clicked
    }
    m_rows.erase(found);
    layOut();
    Q_EMIT edited();
}

void GradeBandRows::clear()
{
    for (const Row &row : m_rows) {
        for (QWidget *field : std::initializer_list<QWidget *>{row.grade, row.from, row.english, row.urdu, row.least, row.remove}) {
            delete field;
        }
    }
    m_rows.clear();
}

void GradeBandRows::layOut()
{
    int line = 1;
    for (const Row &row : m_rows) {
        m_grid->addWidget(row.grade, line, 0);
        m_grid->addWidget(row.from, line, 1);
        m_grid->addWidget(row.english, line, 2);
        m_grid->addWidget(row.urdu, line, 3);
        m_grid->addWidget(row.least, line, 4);
        m_grid->addWidget(row.remove, line, 5);
        row.least->setVisible(!m_areAreas);
        row.remove->setVisible(!m_areAreas);
        ++line;
    }
    m_heads.back()->setVisible(!m_areAreas);
    m_grid->addWidget(m_add, line, 0, 1, 3, Qt::AlignLeading);
    m_add->setVisible(!m_areAreas);
    retranslate();
}

void GradeBandRows::setProfile(const GradeProfile &profile)
{
    clear();
    m_areAreas = !profile.byArea.empty();
    for (const GradeProfile::Band &band : m_areAreas ? profile.byArea : profile.overall) {
        const auto least = profile.leastInSections.find(band.grade);
        addRow(band, least == profile.leastInSections.end() ? std::nullopt : std::optional(least->second));
    }
    layOut();
}

QStringList GradeBandRows::grades() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (const QString name = typed(row.grade); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

void GradeBandRows::writeTo(GradeProfile &profile) const
{
    std::vector<GradeProfile::Band> bands;
    std::map<QString, double> least;
    QHash<QString, QString> renamed;
    for (const Row &row : m_rows) {
        const QString grade = typed(row.grade);
        bands.push_back({grade, row.from->value().value_or(0), Text(typed(row.english), typed(row.urdu)), row.rule});
        if (const std::optional<double> percent = row.least->value()) {
            least[grade] = *percent;
        }
        renamed.insert(row.before, grade);
    }
    if (m_areAreas) {
        profile.byArea = std::move(bands);
        return;
    }
    profile.overall = std::move(bands);
    profile.leastInSections = std::move(least);
    std::map<std::pair<QString, QString>, double> leastIn;
    for (const auto &[key, percent] : profile.leastIn) {
        if (renamed.contains(key.first)) { // of a grade that is gone there is nothing to ask
            leastIn[{renamed.value(key.first), key.second}] = percent;
        }
    }
    profile.leastIn = std::move(leastIn);
}

void GradeBandRows::retranslate()
{
    const QStringList heads{tr("Grade"), tr("From"), tr("In English"), tr("In Urdu"), tr("In each section")};
    for (size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i]->setText(heads[static_cast<qsizetype>(i)]);
    }
    m_add->setText(tr("Add a grade"));
    for (const Row &row : m_rows) {
        row.grade->setAccessibleName(heads[0]);
        row.from->setAccessibleName(heads[1]);
        row.english->setAccessibleName(heads[2]);
        row.urdu->setAccessibleName(heads[3]);
        row.least->setAccessibleName(heads[4]);
        row.remove->setName(tr("Remove this grade"));
    }
}

} // namespace meyar::ui
