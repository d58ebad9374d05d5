import { entriesOf, weightedEntries } from './tables.ts';

/** All of this is written from general knowledge: kind, then names. Things that look like organisations and are not. */
export const knownProducts = `
product: iPhone; iPad; iPod; iMac; Mac; MacBook; MacBook Pro; MacBook Air; Apple Watch; AirPods; HomePod; Vision Pro
product: Kindle; Echo; Echo Dot; Fire TV; Fire Stick; Nest; Google Home; Google Glass; Google Pixel; Chromebook
product: Chromecast; Galaxy; Samsung Galaxy; Galaxy Note; Galaxy Watch; BlackBerry Bold; Surface Pro
product: Microsoft Surface; Surface Hub; HoloLens; Kinect; Xbox; Xbox One; Xbox 360; PlayStation; PlayStation 5; PS4
product: PS5; Nintendo Switch; Wii; Game Boy; Raspberry Pi; Arduino; BBC micro:bit; micro:bit; BBC Micro; ZX Spectrum
product: Commodore 64; Amiga; Walkman; Oculus Rift; Oculus Quest; Meta Quest; Ray-Ban Meta; Fitbit Charge; GoPro Hero
product: ThinkPad; ProLiant; PowerEdge; Model 3; Model S; Model X; Model Y; Cybertruck; Tesla Model 3; Nissan Leaf
product: Renault Zoe; Jaguar I-Pace; Ford Focus; Ford Fiesta; Ford Transit; Ford F-150; Mustang Mach-E; Toyota Prius
product: Prius; Land Cruiser; Volkswagen Golf; Beetle; Mini Cooper; Range Rover Evoque; Discovery Sport; Defender
product: Corsa; Polo; Qashqai; Vauxhall Corsa; Boeing 737; 737 Max; Boeing 747; Boeing 777; Boeing 787; Dreamliner
product: A320; A320neo; A350; A380; Airbus A380; Concorde; Spitfire; Typhoon; Eurofighter; Eurofighter Typhoon; F-35
product: F-16; Chinook; Black Hawk; Trident; Tomahawk; HIMARS; Falcon 9; Falcon Heavy; Starship; Crew Dragon; Soyuz
product: Ariane 5; Ariane 6; Saturn V; Space Shuttle; Hubble; Hubble Space Telescope; James Webb Space Telescope
product: Voyager; Galileo; Copernicus; Sentinel-1; Starlink; GPS; HMS Queen Elizabeth; HMS Prince of Wales; Titanic
product: Viagra; Prozac; Ozempic; Wegovy; Mounjaro; Humira; Keytruda; Herceptin; Lipitor; OxyContin; Valium; Botox
product: Tamiflu; Comirnaty; Covishield; Vaxzevria; Spikevax; Paxlovid; Remdesivir; EpiPen; Nurofen; Paracetamol
product: Calpol; Roundup; Oyster card; Oyster; Railcard; Azuma; Pendolino; Boris bikes; Boris bike; Big Mac; Whopper
product: Coke; Diet Coke; Pepsi Max; Kit Kat; KitKat; Marmite; Nutella; Weetabix; Corn Flakes; Hellmann's; Dove
product: Persil; Fairy Liquid; Pampers; Gillette; Post-it; Tipp-Ex; Barbie; Monopoly; Scrabble; Premium Bonds; ISA
product: Lifetime ISA; Help to Buy; Universal Credit; Personal Independence Payment; Child Benefit; Council Tax
product: Inheritance Tax; Stamp Duty; Corporation Tax; Income Tax; National Insurance; Bitcoin; Ether; Ethereum
product: Dogecoin; Litecoin; XRP; Libra; Diem; Solana; Cardano; USDC; Treasuries; Dow Jones Industrial Average
product: FTSE 100; FTSE 250; S&P 500; Nasdaq Composite; Nasdaq 100; Nikkei 225; DAX; CAC 40; Hang Seng
product: Hang Seng Index; Russell 2000; Libor; LIBOR; Sonia; Euribor
software: Windows; Windows 95; Windows XP; Windows Vista; Windows 7; Windows 8; Windows 10; Windows 11
software: Windows Server; Windows Phone; Windows NT; Microsoft Office; Office 365; Microsoft 365; Word
software: Microsoft Word; Excel; Microsoft Excel; PowerPoint; Outlook; Microsoft Outlook; OneNote; OneDrive
software: SharePoint; Microsoft Teams; Teams; Skype for Business; Lync; Yammer; Power BI; Power Apps; Power Automate
software: Dynamics 365; Visual Studio; Visual Studio Code; VS Code; SQL Server; Exchange Server; Active Directory
software: Internet Explorer; Microsoft Edge; Bing; Cortana; Clippy; Copilot; Microsoft Copilot; GitHub Copilot; Azure
software: Microsoft Azure; Xbox Live; Windows Defender; macOS; OS X; Mac OS; iOS; iPadOS; watchOS; tvOS; visionOS
software: iCloud; iTunes; iMessage; FaceTime; Siri; Safari; Apple Pay; Apple Music; Apple Maps; Apple TV
software: Apple Intelligence; App Store; AirDrop; CarPlay; Final Cut; GarageBand; Keynote; Xcode; Android
software: Android Auto; Google Play; Play Store; Gmail; Google Maps; Google Docs; Google Drive; Google Sheets
software: Google Slides; Google Forms; Google Calendar; Google Meet; Google Hangouts; Google Wave; Google Reader
software: Google+; Google Plus; Google Classroom; Google Analytics; Google Ads; AdWords; AdSense; Google Search
software: Google News; Google Scholar; Google Translate; Google Earth; Street View; Google Street View
software: Google Assistant; Google Workspace; G Suite; Google Apps; Google Photos; Google Pay; Google Wallet
software: Google Chrome; Chrome; Chrome OS; ChromeOS; Chromium; Bard; Gemini; Google Gemini; Gemini Pro; NotebookLM
software: AlphaGo; AlphaFold; AlphaZero; AlphaCode; TensorFlow; BigQuery; Firebase; ChatGPT; GPT; GPT-2; GPT-3
software: GPT-3.5; GPT-4; GPT-4o; GPT-5; o1; o3; DALL-E; DALL-E 2; DALL·E; Sora; Whisper; Codex; Claude; Claude 2
software: Claude 3; Claude 3.5 Sonnet; Claude Code; Llama; Llama 2; Llama 3; LLaMA; Mixtral; Mistral Large; Le Chat
software: Grok; Qwen; DeepSeek-R1; DeepSeek-V3; PaLM; LaMDA; BERT; Stable Diffusion; Ernie Bot; Bedrock
software: Amazon Bedrock; SageMaker; Amazon Q; Alexa; Amazon Alexa; IBM Watson; Watson; watsonx; Deep Blue
software: Einstein GPT; Tay; ELIZA; Replika; Jasper; Perplexity AI; GitHub Actions; Vertex AI; Photoshop
software: Adobe Photoshop; Illustrator; InDesign; Acrobat; Adobe Acrobat; Adobe Reader; Flash; Adobe Flash
software: Flash Player; Premiere Pro; After Effects; Lightroom; Dreamweaver; Firefly; Creative Cloud; Creative Suite
software: AutoCAD; Revit; SketchUp; SolidWorks; CATIA; ArcGIS; QGIS; MATLAB; Mathematica; SPSS; Stata; QlikView
software: Crystal Reports; SAP HANA; S/4HANA; SAP R/3; Oracle Database; Oracle E-Business Suite; PeopleSoft
software: JD Edwards; Siebel; MySQL; PostgreSQL; Postgres; SQLite; MariaDB; Cassandra; DynamoDB; Redshift; Snowpark
software: Hadoop; Apache Hadoop; Spark; Apache Spark; Kafka; Apache Kafka; Elasticsearch; Kibana; Jira; Confluence
software: Trello; Bitbucket; Lotus Notes; Lotus 1-2-3; WordPerfect; WordStar; VisiCalc; Filemaker; Quark; QuarkXPress
software: QuickBooks; TurboTax; Sage 50; Sage 200; FreeAgent; WebEx; Webex; GoToMeeting; Marketo; Mailchimp; Eloqua
software: Pardot; Agentforce; MuleSoft; Linux; Ubuntu; Debian; Fedora; CentOS; Red Hat Enterprise Linux; RHEL
software: openSUSE; Arch Linux; Gentoo; Linux Mint; Kali Linux; Alpine Linux; FreeBSD; OpenBSD; NetBSD; Unix; UNIX
software: Solaris; AIX; HP-UX; MS-DOS; DOS; OS/2; BeOS; Symbian; webOS; Tizen; HarmonyOS; KaiOS; GNOME; KDE
software: KDE Plasma; GNU; GNU/Linux; GCC; GDB; Emacs; Vim; Firefox; Mozilla Firefox; Thunderbird; Opera Mini
software: Netscape Navigator; Mosaic; Tor Browser; LibreOffice; OpenOffice; GIMP; Inkscape; Blender; Audacity; VLC
software: OBS Studio; Wireshark; Nmap; Metasploit; OpenSSL; OpenSSH; Heartbleed; Log4j; Log4Shell; Stuxnet; WannaCry
software: NotPetya; SolarWinds Orion; Pegasus; Emotet; Mirai; Conficker; Kubernetes; Docker; Docker Compose
software: Docker Hub; Terraform; OpenTofu; Ansible; Puppet; Chef; Vagrant; Jenkins; Travis CI; CircleCI; GitLab CI
software: Helm; Istio; Envoy; Prometheus; Grafana; Nagios; Zabbix; nginx; NGINX; Apache HTTP Server; Apache Tomcat
software: IIS; HAProxy; Varnish; Memcached; RabbitMQ; ZeroMQ; Celery; OpenStack; CloudStack; Cloud Foundry; OpenShift
software: vSphere; ESXi; VirtualBox; QEMU; KVM; Xen; Hyper-V; Vault; Consul; Nomad; etcd; containerd; Podman; CoreOS
software: Certbot; Boulder; Git; Subversion; Mercurial; Perforce; npm; Yarn; pnpm; webpack; Webpack; Babel; ESLint
software: Prettier; Vite; Rollup; esbuild; Deno; Bun; Node.js; io.js; Express.js; Next.js; Nuxt; Gatsby; React
software: React Native; Redux; Angular; AngularJS; Vue; Vue.js; Svelte; Ember.js; Backbone.js; jQuery; Bootstrap
software: Tailwind CSS; D3.js; Three.js; Electron; Jest; Mocha; Cypress; Selenium; Puppeteer; Playwright; Jekyll
software: Hugo; Eleventy; Drupal; Joomla; WordPress; Magento; Moodle; Plone; MediaWiki; Django; Flask; FastAPI; Rails
software: Ruby on Rails; Sinatra; Laravel; Symfony; Spring Boot; Hibernate; ASP.NET; .NET; .NET Core; .NET Framework
software: Mono; Xamarin; Unreal Engine; Godot; CryEngine; NumPy; SciPy; pandas; Pandas; scikit-learn; PyTorch; Keras
software: Jupyter; Jupyter Notebook; Anaconda; RStudio; Shiny; ggplot2; LaTeX; Pandoc; Airflow; dbt; LangChain
software: Hugging Face Transformers; OpenCV; V8; SpiderMonkey; Chakra; WebKit; Gecko; Blink; Servo; Homebrew; Nix
software: Flatpak; Snapcraft; systemd; Wayland; X.Org; ReactOS; Minecraft; Fortnite; Roblox Studio; World of Warcraft
software: Call of Duty; Grand Theft Auto; GTA V; FIFA 20; Pokémon Go; Pokémon; Candy Crush; Angry Birds; Tetris
software: Pac-Man; Super Mario; The Sims; SimCity; League of Legends; Counter-Strike; Dota 2; Doom; Halo; Wordle
software: Farmville; Second Life
language: JavaScript; TypeScript; Java; Python; Python 2; Python 3; C++; C#; Objective-C; Swift; Kotlin; Scala
language: Clojure; Haskell; OCaml; F#; Erlang; Elixir; Ruby; Perl; PHP; Rust; Golang; Go; Zig; Nim; Lua; Julia; R
language: Fortran; COBOL; Cobol; Pascal; Delphi; Ada; BASIC; Visual Basic; VBA; VBScript; Lisp; Common Lisp; Scheme
language: Prolog; Smalltalk; Dart; Groovy; CoffeeScript; Elm; PureScript; ReasonML; Solidity; SQL; T-SQL; PL/SQL
language: GraphQL; SPARQL; XQuery; HTML; HTML5; XHTML; CSS; CSS3; Sass; SCSS; XML; XSLT; SVG; JSON; YAML; TOML
language: Markdown; reStructuredText; AsciiDoc; Bash; PowerShell; AppleScript; WebAssembly; Wasm; Assembly; Verilog
language: VHDL; ECMAScript; ES6; ES2015; JSX; UML; BPMN; Scratch; Logo; Mojo; CUDA; OpenCL; GLSL; ABAP; Apex
language: Wolfram Language
platform: AWS Lambda; Amazon S3; S3; EC2; Amazon EC2; CloudFront; Route 53; Amazon Prime; Prime Video
platform: Amazon Prime Video; Amazon Marketplace; Amazon Mechanical Turk; Mechanical Turk; Kindle Unlimited
platform: Google App Engine; App Engine; Google Cloud Platform; Google Kubernetes Engine; Heroku; Stack Exchange
platform: Facebook Messenger; Messenger; Facebook Live; Facebook Marketplace; Workplace by Facebook; Instagram Reels
platform: Reels; WhatsApp Business; Twitter Blue; TweetDeck; Periscope; Vine; Snapchat Spectacles; YouTube Kids
platform: YouTube Premium; YouTube Music; LinkedIn Learning; Lynda.com; Mastodon; Bluesky; Fediverse; Parler
platform: Truth Social; Gab; Clubhouse; Viber; KakaoTalk; Weixin; Douyin; Taobao; Tmall; Alipay; WeChat Pay
platform: Apple Card; Google Checkout; PayPal Credit; Venmo; Cash App; Zelle; Bizum; Swish; iDEAL; UPI; Aadhaar
platform: DigiLocker; Aarogya Setu; CoWIN; Pix; M-PESA; BBC iPlayer; iPlayer; ITVX; ITV Hub; All 4; BritBox; Now TV
platform: Sky Q; Sky Glass; Freeview; Freesat; YouView; Disney+; Disney Plus; Apple TV+; Paramount+; HBO Max; Peacock
platform: Discovery+; Amazon Music; Tidal; Napster; SoundCloud; Bandcamp; Last.fm; Audible; Goodreads; Steam
platform: Epic Games Store; Xbox Game Pass; PlayStation Network; Stadia; Google Stadia; GeForce Now; GOV.UK; Gov.uk
platform: gov.uk; GOV.UK Verify; Verify; GOV.UK Notify; GOV.UK Pay; GOV.UK One Login; GOV.UK Wallet; One Login
platform: G-Cloud; Digital Marketplace; Contracts Finder; Find a Tender; NHS App; NHS login; NHS.UK; NHS Choices
platform: NHS 111; NHS Direct; NHS Spine; HealthHub; Summary Care Record; care.data; e-Referral Service
platform: Choose and Book; Electronic Prescription Service; Government Gateway; Directgov; Business Link
platform: Making Tax Digital; Tell Us Once; Blue Badge; FixMyStreet; WhatDoTheyKnow; TheyWorkForYou; data.gov
platform: Data.gov; data.gov.uk; Login.gov; login.gov; cloud.gov; USA.gov; HealthCare.gov; Healthcare.gov; Vote.gov
platform: Regulations.gov; Grants.gov; SAM.gov; USAJOBS; USAspending.gov; Vets.gov; VA.gov; Search.gov
platform: Digital Analytics Program; FedRAMP; U.S. Web Design System; USWDS; eRegulations; Federal Register; MyGov
platform: myGov; X-Road; e-Estonia; eIDAS node; Singpass; SingPass; MyInfo; FranceConnect; SPID; BankID; NemID; MitID
platform: DigiD; Ceefax; Teletext; Minitel; Prestel; OpenStreetMap; Wikidata; Wikimedia Commons; Project Gutenberg
platform: Google Books; arXiv; PubMed; SSRN; bioRxiv; ResearchGate; Kaggle; CodePen; Glitch; Codecademy; MOOC
platform: Blackboard Learn; Indiegogo; JustGiving; Crowdfunder; Change.org; Avaaz; 38 Degrees; Airbnb Plus; Uber Pool
platform: UberX; UberPool; Lyft Line; Deliveroo Editions; Dark Sky; Strava; MyFitnessPal; Zwift; Duolingo Max
platform: Rosetta Stone; Tinder Gold; OkCupid; Ashley Madison; Silk Road; The Pirate Bay; Pirate Bay; BitTorrent
platform: Megaupload; Limewire; LimeWire; Kazaa; GeoCities; Friendster; Friends Reunited; Bebo; AltaVista; Ask Jeeves
platform: Lycos; Hotmail; Yahoo Mail; Yahoo Answers; ProtonMail; Proton Mail; Evernote; LastPass; 1Password
platform: Bitwarden; HTTPS Everywhere; Have I Been Pwned; VirusTotal; Shodan; Ethereum Classic; Uniswap; Aave
platform: MetaMask; Decentraland; Sandbox; Axie Infinity; CryptoKitties; Bored Ape Yacht Club
protocol: HTTP; HTTPS; HTTP/2; HTTP/3; QUIC; TCP; TCP/IP; UDP; IPv4; IPv6; DNS; DNSSEC; DNS over HTTPS; DoH; DHCP
protocol: FTP; SFTP; SSH; SSL; TLS; TLS 1.3; ACME; SMTP; IMAP; POP3; DMARC; DKIM; SPF; BGP; RPKI; OSPF; MPLS; VPN
protocol: IPsec; WireGuard; OpenVPN; OAuth; OAuth 2.0; OpenID; OpenID Connect; SAML; FIDO2; WebAuthn; Kerberos; LDAP
protocol: RADIUS; Wi-Fi; WiFi; Wi-Fi 6; Bluetooth; Bluetooth Low Energy; Zigbee; Z-Wave; Thread; Matter; LoRaWAN
protocol: LoRa; Sigfox; NFC; RFID; USB; USB-C; Thunderbolt; HDMI; DisplayPort; Ethernet; VoIP; SIP; XMPP; MQTT; AMQP
protocol: REST; SOAP; gRPC; JSON-RPC; WebSocket; WebSockets; WebRTC; WebDAV; RSS; ActivityPub; SMS; MMS; RCS; GSM
protocol: CDMA; LTE; 2G; 3G; 4G; 5G; 6G; DOCSIS; FTTP; FTTC; ADSL; VDSL; G.fast; ISDN; PSTN; PDF; EPUB; CSV; DOCX
protocol: MP3; MP4; MPEG; JPEG; PNG; GIF; H.264; HL7; FHIR; DICOM; SNOMED CT; ICD-10; openEHR; ISO 27001; ISO 9001
protocol: PCI DSS; SOC 2; Cyber Essentials; SEPA; Faster Payments; BACS; Bacs; CHAPS; Open Banking; PSD2; ISO 20022
protocol: Schema.org; Dublin Core; Creative Commons Zero; WCAG; WCAG 2.1; ARIA; Unicode; UTF-8; ASCII; POSIX
protocol: Model Context Protocol; Signal Protocol
event: Brexit; Brexit referendum; Olympics; Olympic Games; Summer Olympics; Winter Olympics; London 2012; Tokyo 2020
event: Paris 2024; Rio 2016; Paralympics; Paralympic Games; Commonwealth Games; World Cup; FIFA World Cup
event: Women's World Cup; Rugby World Cup; Cricket World Cup; Ashes; The Ashes; Euro 2016; Euro 2020; Euro 2024
event: Champions League; Europa League; FA Cup; Super Bowl; World Series; US Open; Australian Open; French Open
event: Masters Tournament; Ryder Cup; Tour de France; Grand National; Formula One; Formula 1; Grand Prix
event: Boston Marathon; London Marathon; Six Nations; Eurovision; Eurovision Song Contest; Glastonbury Festival
event: Edinburgh Festival; Edinburgh Fringe; Notting Hill Carnival; Burning Man; Coachella; South by Southwest; SXSW
event: Comic-Con; Cannes Film Festival; Cannes Lions; Sundance; Venice Biennale; Hay Festival; Proms; BBC Proms
event: Consumer Electronics Show; CES; Mobile World Congress; MWC; Web Summit; TechCrunch Disrupt; Google I/O; WWDC
event: Apple WWDC; Microsoft Build; Microsoft Ignite; AWS re:Invent; re:Invent; Dreamforce; Oracle OpenWorld
event: RSA Conference; Black Hat; DEF CON; Def Con; InfoSec Europe; Infosecurity Europe; FOSDEM; OSCON; LinuxCon
event: KubeCon; DockerCon; PyCon; RailsConf; JSConf; NodeConf; Strata; Collision; Slush; LeWeb; London Tech Week
event: London Fashion Week; New York Fashion Week; Chelsea Flower Show; Farnborough Airshow
event: Farnborough International Airshow; Paris Air Show; DSEI; Hannover Messe; CeBIT; IFA; E3; Gamescom
event: Frankfurt Book Fair; London Book Fair; Geneva Motor Show; Detroit Auto Show; MIPIM; UKREiiF; G7 Summit
event: G20 Summit; NATO summit; COP21; COP25; COP26; COP27; COP28; COP29; COP30; Earth Summit; AI Safety Summit
event: AI Action Summit; Bilderberg; TED; TEDx; Conservative Party Conference; Labour Party Conference; Budget
event: Autumn Statement; Spring Statement; Spring Budget; Autumn Budget; Spending Review
event: Comprehensive Spending Review; Queen's Speech; King's Speech; State Opening; Prime Minister's Questions; PMQs
event: Question Time; Trooping the Colour; Remembrance Sunday; Black Friday; Cyber Monday; Prime Day; Singles' Day
event: Small Business Saturday; Giving Tuesday; Red Nose Day; World Book Day; International Women's Day
event: Safer Internet Day; Data Privacy Day; World AIDS Day; Earth Day; Earth Hour; Pride; Pride month
event: Black History Month; Veterans Day; Memorial Day; Labor Day; Thanksgiving; Independence Day; Inauguration Day
event: Election Day; Super Tuesday; Iowa caucuses; Super Thursday; Jubilee; Platinum Jubilee; Diamond Jubilee
event: Coronation; World War I; World War II; First World War; Second World War; World War One; World War Two
event: Cold War; Gulf War; Iraq War; Vietnam War; Korean War; Falklands War; Civil War; Crimean War; Great War
event: Troubles; The Troubles; Holocaust; D-Day; Blitz; Battle of Britain; Great Depression; Great Recession
event: Wall Street Crash; Black Monday; Black Wednesday; Industrial Revolution; Renaissance; Enlightenment
event: Reformation; Restoration; French Revolution; American Revolution; Russian Revolution; Arab Spring
event: Prague Spring; Velvet Revolution; Orange Revolution; Watergate; Windrush; Windrush scandal; Grenfell
event: Hillsborough; Hillsborough disaster; Partygate; Beergate; Horizon scandal; Cambridge Analytica scandal
event: Chernobyl; Fukushima; Deepwater Horizon; Hurricane Katrina; Hurricane Sandy; Hurricane Harvey; Hurricane Maria
event: Storm Desmond; Boxing Day tsunami; 9/11; 7/7; July 7; Covid; COVID; Covid-19; COVID-19; Ebola; Zika; Sars
event: SARS; Mers; Black Death; Spanish flu; Christmas; Easter; Ramadan; Eid; Diwali; Hanukkah; Passover; Lent
event: Halloween; Valentine's Day; Mother's Day; Father's Day; Boxing Day; New Year; New Year's Day; New Year's Eve
event: St Patrick's Day; Bonfire Night; Cop26
award: Nobel Prize; Nobel Peace Prize; Nobel; Pulitzer Prize; Pulitzer; Oscar; Oscars; Academy Award; Academy Awards
award: Emmy; Emmys; Emmy Award; Grammy; Grammys; Golden Globe; Golden Globes; Tony Award; Tony Awards; BAFTA; Bafta
award: Baftas; Brit Awards; Mercury Prize; Turner Prize; Booker Prize; Man Booker Prize; Costa Book Award
award: Women's Prize for Fiction; Orange Prize; Stirling Prize; Pritzker Prize; Turing Award; Fields Medal
award: Abel Prize; Lasker Award; Breakthrough Prize; Wolf Prize; Millennium Technology Prize
award: Queen Elizabeth Prize for Engineering; MacRobert Award; Queen's Award; Queen's Award for Enterprise
award: King's Award for Enterprise; New Year Honours; Birthday Honours; OBE; MBE; CBE; Order of the British Empire
award: Victoria Cross; George Cross; Military Cross; Purple Heart; Medal of Honor; Presidential Medal of Freedom
award: Congressional Gold Medal; Légion d'honneur; Legion of Honour; Order of Canada; Order of Australia; Padma Shri
award: Bharat Ratna; Right Livelihood Award; Sakharov Prize; Ramon Magsaysay Award; Time Person of the Year
award: Person of the Year; Sports Personality of the Year; Ballon d'Or; Heisman Trophy; Cy Young Award; Palme d'Or
award: Golden Lion; Golden Bear; Laurence Olivier Award; Olivier Award; Ivor Novello Award; Webby Award; Webby Awards
award: MacArthur Fellowship; Rhodes Scholarship; Fulbright; Marshall Scholarship; Chevening; Investors in People
award: Michelin star; Earthshot Prize; XPRIZE; X Prize; Longitude Prize
law: Data Protection Act; Data Protection Act 1998; Data Protection Act 2018; Freedom of Information Act; FOIA
law: Human Rights Act; Equality Act; Equality Act 2010; Localism Act; Care Act; Care Act 2014; Children Act
law: Mental Health Act; Mental Capacity Act; Health and Social Care Act; Health and Care Act; Housing Act
law: Online Safety Act; Online Safety Bill; Online Harms White Paper; Investigatory Powers Act
law: Investigatory Powers Bill; Snooper's Charter; Digital Economy Act; Data (Use and Access) Act
law: Data Protection and Digital Information Bill; Procurement Act; Procurement Act 2023; Companies Act; Bribery Act
law: Modern Slavery Act; Computer Misuse Act; Official Secrets Act; Terrorism Act; Coronavirus Act
law: Fixed-term Parliaments Act; Article 50; European Union (Withdrawal) Act; Internal Market Bill
law: Northern Ireland Protocol; Windsor Framework; Good Friday Agreement; Belfast Agreement; Scotland Act
law: Government of Wales Act; Climate Change Act; Environment Act; Financial Services and Markets Act
law: Renters' Rights Bill; Renters (Reform) Bill; Employment Rights Bill; Planning and Infrastructure Bill
law: Rwanda Bill; Illegal Migration Act; GDPR; General Data Protection Regulation; UK GDPR; ePrivacy Directive
law: ePrivacy Regulation; Digital Services Act; Digital Markets Act; AI Act; EU AI Act; Cyber Resilience Act
law: Data Act; Data Governance Act; NIS Directive; NIS2; eIDAS; MiFID; MiFID II; Solvency II; Basel III; Dodd-Frank
law: Dodd-Frank Act; Sarbanes-Oxley; Sarbanes-Oxley Act; Glass-Steagall; Affordable Care Act; Obamacare; HIPAA
law: HITECH Act; FERPA; COPPA; CCPA; California Consumer Privacy Act; Section 230; Communications Decency Act; DMCA
law: Digital Millennium Copyright Act; FISMA; FITARA; DATA Act; Clinger-Cohen Act; Paperwork Reduction Act
law: Privacy Act; Section 508; Americans with Disabilities Act; ADA; Civil Rights Act; Voting Rights Act; Patriot Act
law: USA PATRIOT Act; CARES Act; Inflation Reduction Act; CHIPS Act; CHIPS and Science Act
law: Infrastructure Investment and Jobs Act; Recovery Act; American Recovery and Reinvestment Act
law: American Rescue Plan; Tax Cuts and Jobs Act; First Amendment; Second Amendment; Fourth Amendment
law: Fifth Amendment; Fourteenth Amendment; Title IX; Roe v Wade; Roe v. Wade; Citizens United; Miranda; Magna Carta
law: Bill of Rights; Constitution; US Constitution; U.S. Constitution; Declaration of Independence; Geneva Convention
law: Geneva Conventions; European Convention on Human Rights; Universal Declaration of Human Rights
law: Refugee Convention; Treaty of Lisbon; Lisbon Treaty; Maastricht Treaty; Treaty of Rome; Schengen
law: Schengen Agreement; Paris Agreement; Paris climate agreement; Kyoto Protocol; Montreal Protocol
law: Sustainable Development Goals; SDGs; Millennium Development Goals; NAFTA; USMCA; CPTPP; TPP; TTIP; Ceta; CETA
law: Abraham Accords; Oslo Accords; Minsk agreement; JCPOA; Iran nuclear deal; New START; Non-Proliferation Treaty
law: Privacy Shield; Safe Harbor; Safe Harbour; Privacy Act 1988; Corporations Act; Fair Work Act
law: Brexit Withdrawal Agreement; Withdrawal Agreement; Trade and Cooperation Agreement; Green Deal
law: European Green Deal; New Deal; Green New Deal; Marshall Plan; Marshall Aid; Beveridge Report; Caldicott Review
law: Wanless Review; Leveson Inquiry; Chilcot Inquiry; Francis Report; Grenfell Inquiry; Covid Inquiry
law: Levelling Up White Paper; NHS Long Term Plan; Five Year Forward View; Industrial Strategy; National AI Strategy
law: Government Digital Strategy; Cloud First; Digital Economy Bill; Net Zero Strategy; Ten Point Plan; MIT License
law: Apache License; GPL; LGPL; AGPL; BSD license; Creative Commons licence; Open Government Licence`;

/** Families of products of a maker: whatever the lists hold under such a name is a product. */
export const productFamilies: RegExp =
  /^(?:Apache|Google|Apple|Amazon|Microsoft|GitHub|Adobe|Autodesk|Eclipse|Visual Studio|Red Hat|Oracle|IBM|Cisco|VMware|Samsung|Sony|PlayStation|Facebook|LibreOffice|Android|Spring|GNU|KDE|Atlassian|HashiCorp|Hashicorp|NVIDIA|Azure|AWS|Proton|JetBrains|Mozilla) \p{L}/u;

const weights = `
1: Word; Teams; Echo; Go; Spark; Flask; Express; Chef; Puppet; Vault; Nomad; Helm; Thread; Matter; Pride; Privacy Act
1: Ada; Logo; Scheme
1: Assembly; Scratch; Bun; Yarn; Envoy; Rails; Electron; Whisper; Salt; Composer; Flux; Harbor; Squid; Tails; Robo
1: Twig; Discourse; Foreman
1: Contour; Bamboo; Backdrop; Gatekeeper; Greenlight; Dove; Coke; Polo; Beetle; Defender; Galaxy; Halo; Doom; Vine
1: Reels; Tidal; Sandbox
1: Glitch; Verify; Peacock; Collision; Strata; Reformation; Restoration; Enlightenment; Renaissance; Jubilee
1: Coronation; Lent; Eid; Ashes
1: Proms; Julia; Pascal; Dart; Elm; Groovy; Mojo; Apex; Bard; Jasper; Sonia; Trident; Typhoon; Voyager; Galileo
1: Hubble; Concorde; Libra; Ether
1: Cassandra; Hugo; Jekyll; Jenkins; Babel; Prometheus; Celery; Mocha; Cypress; Bootstrap; Boulder; Servo; Blink
1: Gecko; Pegasus; Mono; Kirby
1: Caddy; Coder; Kuma; Calico; Mandrel; Neos; Jaeger; Quasar; Vitess
3: Outlook; Messenger; Budget; Chrome; Excel; Constitution; Swift; Ruby; Rust; Java; Python; Claude; Watson; Gemini
3: Alexa; Siri; Oyster
3: Angular; React; Windows; Android; Kindle; Nest; Mac; Safari; Keynote; Acrobat; Illustrator; Flash; Firefly
3: Copilot; Chromium; Perl; Steam
3: Easter; Nobel; Oscar; Oscars; Fulbright; Miranda; Brexit referendum; Cold War; Civil War; Blitz; Ethernet; Pandas
3: pandas; Anaconda
3: Grafana Loki; Docker; Terraform; Ansible; Vagrant; Selenium; Azure; Thunderbird; Fedora; Mosaic; Holocaust
3: Thanksgiving; Christmas
3: Halloween; Ramadan; Pulitzer; Sars; Mers; Grok; Sora; Prius; Minecraft; Bluesky; Mastodon; Clubhouse; Parler
3: Periscope; Express.js; Swish
3: Troubles; Windrush; Bacs`;

/** Names that are also words, people, places or organisations. */
export const productWeights: ReadonlyMap<string, number> = weightedEntries(weights, entriesOf);
