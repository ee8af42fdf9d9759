// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/sitedraft.h"

#include "core/base/text.h"

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString tidy(const QString &text)
{
    return cleaned(text).simplified();
}

} // namespace

std::vector<SiteField> refusedFields(const SiteDraft &draft)
{
    // The rule is core's; here it is only asked field by field, so that every problem shows at
    // once.
    std::vector<SiteField> refused;
    Enterprise named = draft.enterprise;
    named.sector.clear();
    if (!validated(named)) {
        refused.push_back(SiteField::Name);
    }
    Enterprise sectored = draft.enterprise;
    sectored.name = u"-"_s;
    if (!validated(sectored)) {
        refused.push_back(SiteField::Sector);
    }
    Site placed = draft.site;
    placed.jurisdiction = jurisdictionCodes().constFirst();
    if (!validated(placed)) {
        refused.push_back(SiteField::City);
    }
    Site governed = draft.site;
    governed.city = u"-"_s;
    if (!validated(governed)) {
        refused.push_back(SiteField::Province);
    }
    return refused;
}

SiteDraft tidied(SiteDraft draft)
{
    for (QString Enterprise::*member :
         {&Enterprise::name, &Enterprise::nameUrdu, &Enterprise::contact, &Enterprise::phone}) {
        draft.enterprise.*member = tidy(draft.enterprise.*member);
    }
    for (QString Site::*member : {&Site::name, &Site::address, &Site::city}) {
        draft.site.*member = tidy(draft.site.*member);
    }
    draft.enterprise.phone = withWesternDigits(draft.enterprise.phone);
    std::erase_if(draft.site.facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return draft;
}

QString factoryName(const Enterprise &enterprise, const Site &site, bool urdu)
{
    const QString &name
        = urdu && !enterprise.nameUrdu.isEmpty() ? enterprise.nameUrdu : enterprise.name;
    return site.name.isEmpty() ? name : name + (urdu ? u"، "_s : u", "_s) + site.name;
}

} // namespace meyar::ui
