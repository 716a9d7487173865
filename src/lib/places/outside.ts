/** The two places of England with councils of their own that the Social Mobility Index does not rank. */
export const unranked = [
  { code: 'E09000001', name: 'City of London' },
  { code: 'E06000053', name: 'Isles of Scilly' },
] as const;

/** Names within those two that people type. Written by this project. */
export const withinUnranked = [
  { code: 'E09000001', name: 'Square Mile' },
  ...['Bryher', 'Hugh Town', 'Scilly', 'Tresco'].map((name) => ({ code: 'E06000053', name })),
] as const;

/** Countries beside England that a typed place may lie in. */
export const countries = [
  'Wales',
  'Scotland',
  'Northern Ireland',
  'the Isle of Man',
  'the Channel Islands',
  'the Republic of Ireland',
] as const;

export type Country = (typeof countries)[number];

/** Postcode areas that lie outside England as a whole. */
export const areasOutside: Readonly<Record<string, Country>> = {
  ...areas('Scotland', 'AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE'),
  ...areas('Wales', 'CF SA'),
  ...areas('Northern Ireland', 'BT'),
  ...areas('the Isle of Man', 'IM'),
  ...areas('the Channel Islands', 'GY JE'),
};

/** The other country of a postcode area on the border; its postcode districts in England are in the table. */
export const areasOnTheBorder: Readonly<Record<string, Country>> = {
  ...areas('Wales', 'CH HR LD LL NP SY'),
  ...areas('Scotland', 'TD CA'),
};

function areas(country: Country, list: string): Record<string, Country> {
  return Object.fromEntries(list.split(' ').map((area) => [area, country]));
}

const towns: Readonly<Record<Country, string>> = {
  Wales: `Aberdare, Aberdyfi, Abergavenny, Abergele, Abertillery, Aberystwyth, Ammanford, Anglesey, Bala, Bangor, Bargoed,
    Barmouth, Barry, Beaumaris, Blaenau Ffestiniog, Blaenau Gwent, Brecon, Bridgend, Builth Wells, Caernarfon, Caerphilly,
    Caldicot, Cardiff, Cardigan, Carmarthen, Carmarthenshire, Ceredigion, Chepstow, Colwyn Bay, Conwy, Cowbridge,
    Crickhowell, Cwmbran, Denbigh, Denbighshire, Dolgellau, Ebbw Vale, Fishguard, Flint, Flintshire, Gwynedd,
    Haverfordwest, Hay-on-Wye, Holyhead, Holywell, Isle of Anglesey, Lampeter, Llandovery, Llandrindod Wells, Llandudno,
    Llanelli, Llangefni, Llangollen, Machynlleth, Maesteg, Merthyr Tydfil, Milford Haven, Mold, Monmouth, Monmouthshire,
    Neath, Neath Port Talbot, Newport, Newtown, Pembroke, Pembroke Dock, Pembrokeshire, Penarth, Pontypool, Pontypridd,
    Port Talbot, Porthcawl, Porthmadog, Powys, Prestatyn, Pwllheli, Rhondda Cynon Taf, Rhondda, Rhyl, Ruthin, St Asaph,
    St Davids, Swansea, Tenby, Torfaen, Tredegar, Vale of Glamorgan, Wales, Welshpool, Wrexham`,
  Scotland: `Aberdeen, Aberdeenshire, Airdrie, Alloa, Angus, Arbroath, Argyll and Bute, Aviemore, Ayr, Bathgate, Bearsden,
    Berwickshire, Campbeltown, Clackmannanshire, Clydebank, Coatbridge, Cowdenbeath, Cumbernauld, Cupar, Dalkeith,
    Dumbarton, Dumfries, Dumfries and Galloway, Dundee, Dunfermline, Dunoon, East Ayrshire, East Dunbartonshire,
    East Kilbride, East Lothian, East Renfrewshire, Edinburgh, Elgin, Falkirk, Fife, Forfar, Fort William, Fraserburgh,
    Galashiels, Glasgow, Glenrothes, Grangemouth, Greenock, Gretna, Haddington, Hamilton, Hawick, Helensburgh, Highland,
    Inverclyde, Inverness, Inverurie, Irvine, Isle of Skye, Jedburgh, Kelso, Kilmarnock, Kirkcaldy, Kirkwall, Lanark,
    Largs, Leith, Lerwick, Livingston, Lockerbie, Midlothian, Montrose, Moray, Motherwell, Musselburgh, Nairn,
    North Ayrshire, North Berwick, North Lanarkshire, Oban, Orkney Islands, Orkney, Paisley, Peebles, Perth,
    Perth and Kinross, Peterhead, Pitlochry, Portree, Renfrewshire, Scotland, Scottish Borders, Shetland, Shetland Islands,
    South Ayrshire, South Lanarkshire, St Andrews, Stirling, Stornoway, Stranraer, Thurso, Troon, Ullapool,
    West Dunbartonshire, West Lothian, Western Isles, Na h-Eileanan Siar, Wick, Wishaw`,
  'Northern Ireland': `Antrim, Ards and North Down, Armagh, Ballycastle, Ballymena, Ballymoney, Banbridge, Bangor, Belfast,
    Carrickfergus, Castlereagh, Causeway Coast and Glens, Coleraine, Cookstown, Craigavon, Derry, Derry and Strabane,
    Downpatrick, Dungannon, Enniskillen, Fermanagh and Omagh, Holywood, Larne, Limavady, Lisburn,
    Lisburn and Castlereagh, Londonderry, Lurgan, Magherafelt, Mid and East Antrim, Mid Ulster, Newcastle, Newry,
    Newry, Mourne and Down, Newtownabbey, Newtownards, Northern Ireland, Omagh, Portadown, Portrush, Portstewart, Strabane`,
  'the Isle of Man': 'Castletown, Douglas, Isle of Man, Peel, Ramsey',
  'the Channel Islands':
    'Alderney, Channel Islands, Guernsey, Jersey, Sark, St Helier, Saint Helier, St Peter Port',
  'the Republic of Ireland': 'Cork, Dublin, Galway, Ireland, Limerick, Waterford',
};

/** Names of towns and councils outside England, with their country; a name can stand in two. Written by this project. */
export const placesOutside: readonly { name: string; country: Country }[] = countries.flatMap((country) =>
  towns[country].split(/,\s+/).map((name) => ({ name, country })),
);
