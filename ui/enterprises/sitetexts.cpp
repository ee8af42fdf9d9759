// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/sitetexts.h"

#include "core/base/text.h"
#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

int workersOf(const Site &site)
{
    const auto found = site.facts.find(u"workers"_s);
    bool isNumber = false;
    const int count = found == site.facts.end() ? 0 : found->second.toInt(&isNumber);
    return isNumber ? count : -1;
}

} // namespace

SiteLine SiteTexts::line(const SiteRow &row) const
{
    const bool urdu = m_words.language() == Language::Urdu;
    static const Translation english(Language::English); // loaded once: the list asks for every factory
    SiteLine line;
    line.id = row.site.id;
    line.factory = factoryName(row.enterprise, row.site, urdu);
    line.city = cityWord(m_words, row.site.city);
    line.province = jurisdictionWord(m_words, row.site.jurisdiction);
    line.sector
        = row.enterprise.sector.isEmpty() ? QString() : sectorWord(m_words, row.enterprise.sector);
    line.workersCount = workersOf(row.site);
    line.workers = line.workersCount < 0 ? u"–"_s : countText(m_words, line.workersCount);
    line.lastVisitOn = row.lastVisit;
    line.lastVisit = row.lastVisit.isValid() ? dateText(m_words, row.lastVisit) : tr("Not visited");
    line.openCount = row.openFindings;
    line.openFindings = row.openFindings == 0 ? u"–"_s : countText(m_words, row.openFindings);
    line.searchText = searchFolded(
        QStringList{row.enterprise.name, row.enterprise.nameUrdu, row.site.name, row.site.city, line.city,
                    row.site.address, row.enterprise.contact, row.enterprise.phone, line.province,
                    line.sector, jurisdictionWord(english, row.site.jurisdiction)}
            .join(u' '));
    return line;
}

VisitLine SiteTexts::visit(const AssessmentRow &row) const
{
    VisitLine line;
    line.id = row.assessment.id;
    line.on = row.assessment.startedOn;
    line.date = dateText(m_words, line.on);
    line.remark = dotted({word(m_words, row.assessment.kind), word(m_words, row.assessment.state)});
    line.openFindings = row.openFindings;
    line.findingsText
        = row.openFindings == 0 ? QString() : tr("%n open", nullptr, row.openFindings);
    return line;
}

QString SiteTexts::title(const SiteDraft &draft) const
{
    const bool urdu = m_words.language() == Language::Urdu;
    if (draft.isNewEnterprise) {
        return tr("New factory");
    }
    return draft.isNewSite
        ? tr("New site of %1").arg(isolated(factoryName(draft.enterprise, {}, urdu)))
        : factoryName(draft.enterprise, draft.site, urdu);
}

QString SiteTexts::remark(const Site &site) const
{
    return site.city.isEmpty() ? QString()
                               : dotted({cityWord(m_words, site.city), jurisdictionWord(m_words, site.jurisdiction)});
}

QString SiteTexts::problem(SiteField field) const
{
    switch (field) {
    case SiteField::Name:
        return tr("Write the name of the factory.");
    case SiteField::Sector:
        return tr("Choose a sector from the list.");
    case SiteField::City:
        return tr("Write the city.");
    case SiteField::Province:
        return tr("Choose the province: the law depends on it.");
    }
    return {};
}

} // namespace meyar::ui
