// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

const QList<TypeName> &allTypes()
{
    static const QList<TypeName> types{{u"Local"_s, u"local"_s, u"local"_s},
                                       {u"TollFree"_s, u"toll_free"_s, u"tollfree"_s},
                                       {u"Mobile"_s, u"mobile"_s, u"mobile"_s},
                                       {u"National"_s, u"national"_s, u"national"_s},
                                       {u"Voip"_s, u"voip"_s, u"voip"_s},
                                       {u"SharedCost"_s, u"shared_cost"_s, u"sharedcost"_s},
                                       {u"MachineToMachine"_s, u"machine_to_machine"_s, u"machinetomachine"_s}};
    return types;
}

const TypeName *typeOfSegment(const QString &segment)
{
    const auto it = std::ranges::find(allTypes(), segment, &TypeName::segment);
    return it == allTypes().end() ? nullptr : &*it;
}

// US prices are Twilio's list prices; the other rows are made up, and only their shape is Twilio's.
const QList<Country> &countries()
{
    static const QList<Country> all{
        {u"US"_s,
         u"United States"_s,
         u"USD"_s,
         {{u"local"_s, u"1.15"_s}, {u"toll free"_s, u"2.15"_s}},
         {u"Local"_s, u"TollFree"_s, u"MachineToMachine"_s},
         false},
        {u"CA"_s,
         u"Canada"_s,
         u"USD"_s,
         {{u"local"_s, u"1.15"_s}, {u"toll free"_s, u"2.15"_s}},
         {u"Local"_s, u"TollFree"_s},
         false},
        {u"PR"_s, u"Puerto Rico"_s, u"USD"_s, {{u"local"_s, u"3.25"_s}}, {u"Local"_s}, false},
        {u"GB"_s,
         u"United Kingdom"_s,
         u"USD"_s,
         {{u"local"_s, u"1.15"_s}, {u"mobile"_s, u"1.40"_s}, {u"national"_s, u"1.15"_s}, {u"toll free"_s, u"2.15"_s}},
         {u"Local"_s, u"Mobile"_s, u"National"_s, u"TollFree"_s, u"Voip"_s, u"SharedCost"_s},
         true},
        {u"DE"_s,
         u"Germany"_s,
         u"USD"_s,
         {{u"local"_s, u"1.15"_s}, {u"mobile"_s, u"15.00"_s}},
         {u"Local"_s, u"Mobile"_s},
         true},
        {u"JP"_s,
         u"Japan"_s,
         u"USD"_s,
         {{u"local"_s, u"4.50"_s}, {u"national"_s, u"4.50"_s}},
         {u"Local"_s, u"National"_s},
         true},
    };
    return all;
}

const Country *findCountry(const QString &code)
{
    const auto it = std::ranges::find(countries(), code, &Country::code);
    return it == countries().end() ? nullptr : &*it;
}

QString monthlyPrice(const Country &country, const QString &typeSegment)
{
    const TypeName *type = typeOfSegment(typeSegment);
    const QString word = type ? QString(type->snake).replace(u'_', u' ') : QString();
    for (const auto &[name, price] : country.prices) {
        if (name == word)
            return price;
    }
    return {};
}

} // namespace phonedesk::sandbox
