// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace phonedesk::sandbox {

// An organisation of the demo world. Made up, all of them; regions follow from the area codes.
struct PlannedOrganization
{
    std::string_view name;
    std::string_view areaCodes; // preferred, best first, blanks between
    int numbers = 0;
    std::string_view account = "full"; // persona
    std::string_view note;
};

// A number with a story, in place of the organisation's last ones.
enum class Story {
    Unfinished, // bought, not verified: its run is open
    Failing,    // its voice webhook answers 502
    Differs,    // its voice URL was changed in Twilio's Console
    Suspended,  // its account is suspended
    TollFree,
};
struct PlannedNumber
{
    std::string_view organization;
    std::string_view number;
    std::string_view label;
    Story story;
    int daysAgo; // when it was bought; Unfinished: minutes
};

inline constexpr std::array<PlannedOrganization, 40> plannedOrganizations{{
    {"Acme Dental", "512 737", 12, "full", "Opens at 8. Recall line goes to the hygienists."},
    {"Bay Plumbing", "415 628", 3},
    {"Birchwood Physio", "604 778", 4},
    {"Canal Street Bistro", "504", 2},
    {"Cedar Vet Clinic", "303 720", 2},
    {"Delta Freight", "901", 10},
    {"Dorado Law", "303", 5},
    {"Elm Street Garage", "206", 1},
    {"Evergreen Landscaping", "253", 3},
    {"Foxglove Florists", "615 629", 2},
    {"Fulton Optics", "212 646", 4},
    {"Granite Credit Union", "603", 9, "full", "Every change needs a ticket from their side."},
    {"Grove Pediatrics", "617 857", 9},
    {"Harbor Roofing", "971 503", 6},
    {"Harvest Table Foods", "515", 0, "full", "Onboarded; asked for a number in Des Moines."},
    {"Hillcrest Veterinary", "619 858", 3},
    {"Ironwood Fitness", "602 480", 8},
    {"Island Ferry Tours", "808", 4},
    {"Jefferson Music School", "434", 1},
    {"Juniper Travel", "305 786", 7},
    {"Kestrel Insurance", "312 773", 11},
    {"Lakeside Animal Clinic", "608", 4},
    {"Maple Leaf Movers", "416 647", 7},
    {"Meridian Staffing", "404 470", 14, "subaccount", "Pays Twilio through a subaccount of its own."},
    {"Northgate Realty", "206 425", 13},
    {"Nova Optometry", "902 782", 3},
    {"Oakline Catering", "919 984", 3},
    {"Old Mill Bakery", "802", 1},
    {"Pinnacle Orthodontics", "972 469", 12},
    {"Prairie Family Doctors", "402 531", 6},
    {"Quarry Stoneworks", "801 385", 2},
    {"Redwood Legal Aid", "510 341", 5},
    {"Release Checks", "737", 4, "staging", "Ours: what a release is tried on before it goes live."},
    {"Silver Creek Spa", "208 986", 3},
    {"Tidewater Boats", "757 948", 4},
    {"Union Square Books", "212 332", 2},
    {"Valley HVAC", "559", 8},
    {"Westbrook Accounting", "860", 5},
    {"Yellowstone Outfitters", "406", 3},
    {"Zenith Solar", "702 725", 9},
}};

inline constexpr std::array<PlannedNumber, 5> plannedNumbers{{
    {"Acme Dental", "+15125550178", "After Hours", Story::Unfinished, 170},
    {"Acme Dental", "+17375550140", "Recall Line", Story::Failing, 2},
    {"Dorado Law", "+13035557741", "Intake", Story::Differs, 5},
    {"Juniper Travel", "+13055550163", "Pilot", Story::Suspended, 9},
    {"Cedar Vet Clinic", "+18005550188", "Toll-Free", Story::TollFree, 61},
}};

// A number that an account has and Phone Desk does not manage: somebody set it up in Twilio's Console.
struct PlannedStray
{
    std::string_view name; // Twilio's FriendlyName
    std::string_view areaCode;
    std::string_view account;
    std::string_view voiceUrl;
    std::string_view smsUrl;
    std::string_view service = ""; // of the Messaging Service that it is in
    bool hasTrunk = false;
    bool hasApplication = false;
    bool hasSms = true;
};
inline constexpr std::string_view demoVoiceUrl = "https://demo.twilio.com/welcome/voice/";
inline constexpr std::string_view demoSmsUrl = "https://demo.twilio.com/welcome/sms/reply";
inline constexpr std::array<PlannedStray, 6> plannedStrays{{
    {"Reception (old)", "512", "full", demoVoiceUrl, demoSmsUrl},
    {"Plumbing dispatch", "415", "full", "https://pbx.bayplumbing.example/answer",
     "https://pbx.bayplumbing.example/text", "Bay reminders"},
    {"SIP test line", "303", "full", "", "", "", true},
    {"Fax bridge", "206", "full", "https://studio.example/flows/fax", "", "", false, true, false},
    {"Spare", "602", "full", "", ""},
    {"Meridian hiring line", "404", "subaccount", "https://ivr.meridian.example/voice",
     "https://ivr.meridian.example/sms"},
}};

inline constexpr std::array<std::string_view, 16> plannedLabels{
    "Main Line", "Appointments", "Billing",   "Front Desk", "Support",    "After Hours", "Sales",    "Emergencies",
    "Bookings",  "Second Desk",  "Referrals", "Dispatch",   "Nurse Line", "Careers",     "Feedback", "Warehouse"};

// Who set things up: login@host, as the program writes it.
inline constexpr std::array<std::string_view, 4> plannedActors{"mara@desk-01", "jonas@desk-02", "priya@desk-03",
                                                               "theo@desk-04"};

} // namespace phonedesk::sandbox
