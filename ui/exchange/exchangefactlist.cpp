// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangefactlist.h"

#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meyar::ui {

ExchangeFactList::ExchangeFactList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::s);
}

void ExchangeFactList::addRow()
{
    Row row{new QWidget(this), new MarkLabel(Mark::None, 15), new Label};
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    row.mark->setFixedHeight(lineHeightOf(TextRole::Body, uiLanguage()));
    line->addWidget(row.mark, 0, Qt::AlignTop);
    line->addWidget(row.text, 1, Qt::AlignTop);
    m_column->addWidget(row.box);
    m_rows.push_back(row);
}

void ExchangeFactList::setFacts(const std::vector<ExchangeFact> &facts)
{
    while (m_rows.size() < facts.size()) {
        addRow();
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.box->setVisible(i < facts.size());
        if (i < facts.size()) {
            row.mark->setMark(facts[i].mark);
            row.mark->setFixedHeight(lineHeightOf(TextRole::Body, uiLanguage()));
            row.text->setText(facts[i].text);
        }
    }
}

ExchangeFactLine::ExchangeFactLine(QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label(TextRole::Caption))
    , m_value(new Label)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_caption->setTone(Tone::Faint);
    column->addWidget(m_caption);
    column->addWidget(m_value);
}

void ExchangeFactLine::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void ExchangeFactLine::setValue(const QString &value)
{
    m_value->setText(value);
    setVisible(!value.isEmpty());
}

void ExchangeFactLine::setCode(bool code)
{
    m_value->setRole(code ? TextRole::BodyBold : TextRole::Body);
}

} // namespace meyar::ui
